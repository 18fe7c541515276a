import { tellDone, tellError } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { shellTexts } from '../texts.ts';
import { linkTo } from './spot-link.ts';
import { has, toggled } from './spot-list.ts';
import { useNamedSpots } from './use-named-spots.ts';
import { useSpots } from './use-remembered.ts';
import { useSpot } from './use-spot.ts';

/** What can be done with the place that is shown; absent where it cannot. */
export function useSpotActions() {
  const t = useTexts(shellTexts);
  const spot = useSpot();
  const [favourites, changeFavourites] = useSpots('favourites');
  const [named] = useNamedSpots(spot === undefined ? [] : [spot]);
  // a place without a name would be a favourite that nobody recognises
  if (spot === undefined || named === undefined) return { favourite: undefined, copyLink: undefined };
  const link = linkTo(spot);
  return {
    favourite: {
      is: has(favourites, spot),
      toggle: (): void => changeFavourites((spots) => toggled(spots, spot)),
    },
    copyLink:
      link === undefined
        ? undefined
        : (): void =>
            void navigator.clipboard.writeText(link).then(
              () => tellDone(t('linkTaken')),
              () => tellError(t('linkNotTaken', { link })),
            ),
  };
}
