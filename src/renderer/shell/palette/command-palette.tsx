import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMeta } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { searchPath, useRecordPath } from '../../records/places.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { helpPath } from '../help/use-help.ts';
import { spotKey } from '../spot/spot.ts';
import { shellTexts } from '../texts.ts';
import styles from './command-palette.module.css';
import { type SectionId, usePaletteEntries } from './palette-entries.ts';

const PAUSE = 100;

/** Finds screens, actions, favourites and records by a few letters; what the page can do stands first. */
export function CommandPalette() {
  const t = useTexts(shellTexts);
  const local = useLocal();
  const go = useGo();
  const meta = useMeta();
  const recordPath = useRecordPath();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  const { text: wanted, actionsOnly, sections } = usePaletteEntries(typed, opened);
  const sought = actionsOnly ? '' : wanted;
  const [text] = useDebouncedValue(sought, PAUSE);
  const {
    data: records = [],
    isSuccess,
    isPlaceholderData,
  } = useQuery({
    ...trpc.search.find.queryOptions({ text, limit: 5 }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const shown = new Set(sections.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const found =
    text === '' || sought === ''
      ? []
      : records.filter(({ entity, id }) => !shown.has(spotKey({ kind: 'record', entity, id })));
  // not before the records, or it would be the entry that Enter takes
  const answered = isSuccess && !isPlaceholderData && text !== '' && text === sought;
  const kinds = (meta?.entities ?? []).filter(({ name }) => found.some(({ entity }) => entity === name));
  const nothing = found.length === 0 && sections.length === 0;

  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      shortcut={null}
      scrollable
      // where it begins it stays, however much is found
      centered={false}
      yOffset="12vh"
      maxHeight="min(460px, 70vh)"
      closeOnActionTrigger
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      clearQueryOnClose
    >
      <Spotlight.Search
        placeholder={t('paletteHint')}
        aria-label={t('search')}
        leftSection={<IconSearch size={16} />}
      />
      <Spotlight.ActionsList>
        {sections.map(({ id: section, entries }) => (
          <Spotlight.ActionsGroup key={section} label={t(SECTIONS[section])}>
            {entries.map(({ id, label, detail, run }) => (
              <Spotlight.Action
                key={id}
                label={local(label)}
                rightSection={detail ? <span className={styles.kind}>{local(detail)}</span> : undefined}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {kinds.map(({ name, plural }) => (
          <Spotlight.ActionsGroup key={name} label={local(plural)}>
            {found
              .filter(({ entity }) => entity === name)
              .map(({ id, title, detail }) => (
                <Spotlight.Action
                  key={id}
                  label={local(title)}
                  {...(detail ? { description: detail } : {})}
                  onClick={() => go(recordPath(name, id))}
                />
              ))}
          </Spotlight.ActionsGroup>
        ))}
        {/* what is not to be found here may be there: more of a kind, and files */}
        {answered && (
          <Spotlight.ActionsGroup label={t('everything')}>
            <Spotlight.Action label={t('searchAll', { text })} onClick={() => go(searchPath({ text }))} />
            <Spotlight.Action label={t('searchHelp', { text })} onClick={() => go(helpPath({ text }))} />
          </Spotlight.ActionsGroup>
        )}
        {nothing && <Spotlight.Empty>{t('searchEmpty', { text: wanted })}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

const SECTIONS = {
  onThisPage: 'onThisPage',
  favourites: 'favourites',
  recent: 'recentRecords',
  screens: 'screens',
  actions: 'actions',
} as const satisfies Record<SectionId, string>;
