import { IconChartHistogram, IconFileText, IconList, IconStar } from '@tabler/icons-react';
import type { NavigationItem } from '../../records/contribution.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { places } from '../contributions.ts';
import { type Spot, spotKey, spotPath } from '../spot/spot.ts';
import { useNamedSpots } from '../spot/use-named-spots.ts';
import { NavigationLink } from './navigation-link.tsx';
import { NavigationSection } from './navigation-section.tsx';
import { useNavigation } from './navigation-state.ts';

const ICONS: Readonly<Record<Spot['kind'], NavigationItem['icon']>> = {
  record: IconFileText,
  list: IconList,
  metric: IconChartHistogram,
  screen: IconStar,
};

interface Props {
  readonly id: string;
  readonly label: string;
  readonly spots: readonly Spot[];
  readonly openAtFirst: boolean;
}

const NONE: readonly Spot[] = [];

/** Places of a person's own in the navigation: favourites, or where they were lately. */
export function SpotSection({ id, label, spots, openAtFirst }: Props) {
  const local = useLocal();
  const { open, rail } = useNavigation();
  const shown = !rail && (open[id] ?? openAtFirst);
  const named = useNamedSpots(shown ? spots : NONE);
  // icons alone would not tell one record from another
  if (spots.length === 0 || rail) return null;
  return (
    <NavigationSection id={id} label={label} openAtFirst={openAtFirst}>
      {named.map(({ spot, name }) => (
        <NavigationLink
          key={spotKey(spot)}
          to={spotPath(spot, places.places)}
          label={local(name)}
          icon={ICONS[spot.kind]}
          current={false}
        />
      ))}
    </NavigationSection>
  );
}
