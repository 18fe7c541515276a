import { useMemo } from 'react';
import { useMeta } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { outboxTexts } from './texts.ts';
import type { Item } from './use-outbox.ts';

/** What the list says of each item. */
export function useOutboxColumns(): readonly GridColumn<Item>[] {
  const t = useTexts(outboxTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const states = useMeta()?.lifecycles.outboxItem?.states;
  return useMemo(() => {
    const answerOf = ({ late, problem, answer }: Item): string =>
      [late && t('late'), problem ? errorSentence(problem, language) : answer && local(answer)]
        .filter(Boolean)
        .join(' · ');
    const moment = (at: number | null): string => (at === null ? '' : format.instant(at));
    return [
      {
        id: 'state',
        header: t('state'),
        width: 150,
        cell: ({ state, maybeTwice }) => {
          const known = states?.find(({ value }) => value === state);
          return (
            <>
              <StatusBadge label={local(known?.label)} tone={known?.tone} />
              {maybeTwice && <StatusBadge label={t('maybeTwice')} tone="warning" />}
            </>
          );
        },
      },
      { id: 'title', header: t('content'), width: 200, cell: ({ title }) => title },
      { id: 'recipient', header: t('recipient'), width: 170, cell: ({ recipient }) => recipient },
      {
        id: 'due',
        header: t('due'),
        width: 136,
        cell: ({ dueAt, open, late }) => (open && dueAt === null && !late ? t('soon') : moment(dueAt)),
      },
      { id: 'sent', header: t('sent'), width: 136, cell: ({ sentAt }) => moment(sentAt) },
      {
        id: 'attempts',
        header: t('attempts'),
        width: 72,
        align: 'right',
        cell: ({ attempts }) => format.integer(attempts),
      },
      { id: 'answer', header: t('answer'), width: 260, cell: answerOf },
    ];
  }, [t, local, language, format, states]);
}
