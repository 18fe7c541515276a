import { useCallback, useMemo } from 'react';
import { useMeta } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { outboxTexts } from './texts.ts';
import type { Item } from './use-outbox.ts';

/** What was said of an item last, in words. */
export function useAnswerText(): (item: Item) => string {
  const t = useTexts(outboxTexts);
  const local = useLocal();
  const language = useLanguage();
  return useCallback(
    ({ doubt, maybeTwice, problem, answer }) =>
      [
        doubt && t(doubt),
        maybeTwice && t('maybeTwice'),
        problem ? errorSentence(problem, language) : answer && local(answer),
      ]
        .filter(Boolean)
        .join(' · '),
    [t, local, language],
  );
}

/** What the list says of each item. */
export function useOutboxColumns(): readonly GridColumn<Item>[] {
  const t = useTexts(outboxTexts);
  const local = useLocal();
  const format = useFormat();
  const answerText = useAnswerText();
  const states = useMeta()?.lifecycles.outboxItem?.states;
  return useMemo(() => {
    const badge = ({ state }: Item) => {
      const known = states?.find(({ value }) => value === state);
      return <StatusBadge label={local(known?.label)} tone={known?.tone} />;
    };
    const when = ({ sentAt, dueAt, open, doubt }: Item): string => {
      const at = sentAt ?? dueAt;
      if (at !== null) return format.instant(at);
      return open && !doubt ? t('soon') : '';
    };
    return [
      { id: 'state', header: t('state'), width: 108, cell: badge },
      { id: 'title', header: t('content'), width: 190, cell: ({ title }) => title },
      { id: 'recipient', header: t('recipient'), width: 170, cell: ({ recipient }) => recipient },
      { id: 'when', header: t('when'), width: 158, cell: when },
      {
        id: 'attempts',
        header: t('attempts'),
        width: 84,
        align: 'right',
        cell: ({ attempts }) => format.integer(attempts),
      },
      { id: 'answer', header: t('answer'), width: 250, cell: answerText },
    ];
  }, [t, local, format, states, answerText]);
}
