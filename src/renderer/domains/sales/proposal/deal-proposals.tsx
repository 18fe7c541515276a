import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { useRows } from '../../../records/list/use-rows.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import parts from '../deal/deal-parts.module.css';
import styles from './proposal.module.css';
import { proposalTexts } from './texts.ts';

/** The proposals of a deal with their versions, and the way to a new one. */
export function DealProposals({ row: deal }: { readonly row: Row }) {
  const t = useTexts(proposalTexts);
  const local = useLocal();
  const language = useLanguage();
  const go = useGo();
  const entity = useEntity('proposal');
  const filter = { field: 'dealId', op: 'equals', value: deal.id } as const;
  const { rows, loading } = useRows({ entity: 'proposal', filter, search: '' }, null, entity !== undefined);
  const create = useCommand(client.records.create.mutate, { done: ({ id }) => go(`/sales/proposals/${id}`) });
  if (!entity) return null;
  const title = t('usualTitle', { deal: textOf(deal, 'name') }).slice(0, 200);
  return (
    <Section title={t('proposals')}>
      <ul className={parts.list} aria-label={t('proposals')}>
        {rows.map((row) => {
          const state = choiceOf(entity, 'status', textOf(row, 'status'));
          return (
            <li key={row.id} className={parts.line}>
              <Go to={`/sales/proposals/${row.id}`} className={parts.main}>
                {textOf(row, 'title')}
              </Go>
              <span className={styles.muted}>
                {textOf(row, 'number') || t('draft')} · {t('version', { revision: textOf(row, 'revision') })}
              </span>
              <StatusBadge label={local(state.label)} tone={state.tone} />
            </li>
          );
        })}
      </ul>
      {rows.length === 0 && !loading && <p className={parts.none}>{t('none')}</p>}
      {entity.mayWrite && textOf(deal, 'status') === 'open' && (
        <Button
          mt="xs"
          variant="default"
          size="compact-sm"
          leftSection={<IconFilePlus size={14} />}
          loading={create.pending}
          onClick={() => create.run({ entity: 'proposal', values: { title, dealId: deal.id, language } })}
        >
          {t('add')}
        </Button>
      )}
    </Section>
  );
}
