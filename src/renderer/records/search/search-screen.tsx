import { Button, Checkbox, Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { ListSearch } from '../list/list-search.tsx';
import { FoundKinds } from './found-kinds.tsx';
import { FoundWithin } from './found-within.tsx';
import { KindFacet } from './kind-facet.tsx';
import styles from './search.module.css';
import { searchTexts } from './texts.ts';
import { asInput, type Sought, SPANS, useSought } from './use-sought.ts';

/** Down and up go from hit to hit, the field being above the first. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = event.target as HTMLElement;
  const field = event.currentTarget.querySelector<HTMLElement>('[data-list-search]');
  if (step === undefined || (target !== field && !target.matches('[data-hit]'))) return;
  const stops = [field, ...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  event.preventDefault();
  stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(target) + step))]?.focus();
}

/** Everything that holds what was typed and that the person may see: by kind, newest first. */
export function SearchScreen() {
  const t = useTexts(searchTexts);
  const [sought, change] = useSought();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between fields and links inside
    <div className={styles.screen} onKeyDown={onKeyDown}>
      <Page
        title={t('title')}
        toolbar={
          <>
            <ListSearch
              label={t('field')}
              width={420}
              value={sought.text}
              onChange={(text) => change({ text })}
            />
            <Select
              size="xs"
              w={150}
              aria-label={t('period')}
              placeholder={t('anyTime')}
              clearable
              data={SPANS.map((span) => ({ value: span, label: t(span) }))}
              value={sought.period}
              onChange={(period) => change({ period: SPANS.find((span) => span === period) ?? null })}
            />
            <Checkbox
              size="xs"
              label={t('mine')}
              checked={sought.mine}
              onChange={({ currentTarget }) => change({ mine: currentTarget.checked })}
            />
          </>
        }
      >
        {sought.text.trim() === '' ? (
          <EmptyState title={t('startTitle')} hint={t('startHint')} />
        ) : (
          <Found sought={sought} change={change} />
        )}
      </Page>
    </div>
  );
}

interface FoundProps {
  readonly sought: Sought;
  readonly change: (part: Partial<Sought>) => void;
}

function Found({ sought, change }: FoundProps) {
  const t = useTexts(searchTexts);
  const language = useLanguage();
  const { data: kinds, error } = useQuery({
    ...trpc.search.everywhere.queryOptions(asInput(sought)),
    placeholderData: keepPreviousData,
  });
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!kinds) return null;
  if (kinds.length === 0)
    return (
      <EmptyState
        title={t('emptyTitle', { text: sought.text })}
        hint={t('emptyHint')}
        actions={
          (sought.mine || sought.period !== null) && (
            <Button variant="default" onClick={() => change({ mine: false, period: null })}>
              {t('loosen')}
            </Button>
          )
        }
      />
    );
  const chosen = kinds.find(({ entity }) => entity === sought.kind);
  return (
    <div className={styles.columns}>
      <KindFacet kinds={kinds} chosen={chosen?.entity ?? null} onChoose={(kind) => change({ kind })} />
      <div className={styles.found}>
        {chosen ? (
          <FoundWithin
            entity={chosen.entity}
            label={chosen.label}
            sought={sought}
            onBack={() => change({ kind: null })}
          />
        ) : (
          <FoundKinds kinds={kinds} text={sought.text} onKind={(kind) => change({ kind })} />
        )}
      </div>
    </div>
  );
}
