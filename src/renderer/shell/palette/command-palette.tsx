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
import { shellTexts } from '../texts.ts';
import { usePaletteEntries } from './palette-entries.ts';

const PAUSE = 100;

/** Finds records, screens and actions by a few letters. */
export function CommandPalette() {
  const t = useTexts(shellTexts);
  const local = useLocal();
  const go = useGo();
  const meta = useMeta();
  const recordPath = useRecordPath();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), PAUSE);
  const {
    data: records = [],
    isSuccess,
    isPlaceholderData,
  } = useQuery({
    ...trpc.search.find.queryOptions({ text, limit: 5 }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const found = text === '' ? [] : records;
  // not before the records, or it would be the entry that Enter takes
  const answered = isSuccess && !isPlaceholderData && text !== '' && text === typed.trim();
  const entries = usePaletteEntries(typed);
  const kinds = (meta?.entities ?? []).filter(({ name }) => found.some(({ entity }) => entity === name));
  const nothing = found.length === 0 && entries.screens.length === 0 && entries.actions.length === 0;

  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      scrollable
      maxHeight="min(460px, 70vh)"
      closeOnActionTrigger
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      clearQueryOnClose
    >
      <Spotlight.Search
        placeholder={t('search')}
        aria-label={t('search')}
        leftSection={<IconSearch size={16} />}
      />
      <Spotlight.ActionsList>
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
        {entries.screens.length > 0 && (
          <Spotlight.ActionsGroup label={t('screens')}>
            {entries.screens.map(({ id, label, run }) => (
              <Spotlight.Action key={id} label={label} onClick={run} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {entries.actions.length > 0 && (
          <Spotlight.ActionsGroup label={t('actions')}>
            {entries.actions.map(({ id, label, run }) => (
              <Spotlight.Action key={id} label={label} onClick={run} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {/* what is not to be found here may be there: more of a kind, and files */}
        {answered && (
          <Spotlight.ActionsGroup label={t('everything')}>
            <Spotlight.Action label={t('searchAll', { text })} onClick={() => go(searchPath({ text }))} />
          </Spotlight.ActionsGroup>
        )}
        {nothing && <Spotlight.Empty>{t('searchEmpty', { text: typed })}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
