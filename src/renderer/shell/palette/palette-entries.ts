import { useMay } from '../../data/meta.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { contributions, places } from '../contributions.ts';
import { spotKey, spotPath } from '../spot/spot.ts';
import { type NamedSpot, useNamedSpots } from '../spot/use-named-spots.ts';
import { useSpots } from '../spot/use-remembered.ts';
import type { Candidate } from './candidate.ts';
import { fitting } from './fit.ts';
import { useGeneralActions } from './use-general-actions.ts';
import { usePageActions } from './use-page-actions.ts';
import { useReadings } from './use-readings.ts';

/** What narrows the palette to actions when it is typed first. */
const ACTIONS_ONLY = '>';

export interface PaletteEntries {
  /** What was typed, without the mark for actions alone. */
  readonly text: string;
  readonly actionsOnly: boolean;
  readonly sections: readonly { readonly id: SectionId; readonly entries: readonly Candidate[] }[];
}

export type SectionId = 'onThisPage' | 'favourites' | 'recent' | 'screens' | 'actions';

const NO_SPOTS: readonly never[] = [];

/** Screens and actions that fit what was typed, in either language or in pinyin, those of the page first. */
export function usePaletteEntries(typed: string, opened: boolean): PaletteEntries {
  const may = useMay();
  const go = useGo();
  const pageActions = usePageActions();
  const generalActions = useGeneralActions();
  const [favourites] = useSpots('favourites');
  const [recent] = useSpots('recent');
  const namedFavourites = useNamedSpots(opened ? favourites : NO_SPOTS);
  const namedRecent = useNamedSpots(opened ? recent : NO_SPOTS);

  const actionsOnly = typed.trimStart().startsWith(ACTIONS_ONLY);
  const text = actionsOnly ? typed.trimStart().slice(ACTIONS_ONLY.length).trim() : typed.trim();
  const ofSpot = ({ spot, name, kind }: NamedSpot): Candidate => ({
    id: spotKey(spot),
    label: name,
    detail: kind,
    run: () => go(spotPath(spot, places.places)),
  });
  const starred = namedFavourites.map(ofSpot);
  const visited = namedRecent.map(ofSpot).filter(({ id }) => !starred.some((each) => each.id === id));
  const screens: Candidate[] = contributions.flatMap(({ navigation }) =>
    navigation
      .filter(({ permission }) => permission === undefined || may(permission))
      .map(({ path, label, group }) => ({
        id: path,
        label,
        detail: group?.label ?? null,
        run: () => go(path),
      })),
  );
  const onPage = new Set(pageActions.map(({ id }) => id.replace(/^page /, '')));
  const actions = generalActions.filter(({ id }) => !onPage.has(id));
  const names = [...starred, ...visited, ...screens, ...pageActions, ...actions].map(({ label }) => label.zh);
  const readingsOf = useReadings(names, opened && /[a-z]/i.test(text));
  const matching = (candidates: readonly Candidate[]): Candidate[] =>
    fitting(
      candidates.map((each) => ({ ...each, readings: readingsOf(each.label.zh) })),
      text,
    );
  const sections = [
    { id: 'onThisPage', entries: matching(pageActions) },
    ...(actionsOnly
      ? []
      : ([
          { id: 'favourites', entries: matching(starred) },
          { id: 'recent', entries: matching(visited) },
          { id: 'screens', entries: matching(screens) },
        ] as const)),
    { id: 'actions', entries: matching(actions) },
  ] as const;
  return { text, actionsOnly, sections: sections.filter(({ entries }) => entries.length > 0) };
}
