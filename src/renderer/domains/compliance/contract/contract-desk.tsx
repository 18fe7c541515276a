import { Button, Tabs } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { FieldCell } from '../../../records/list/field-cell.tsx';
import { useRecordPath } from '../../../records/places.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { fieldText } from '../../../ui/format/field-text.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useKeptState } from '../../../ui/history/use-kept-state.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Go } from '../../../ui/layout/go.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { complianceTexts } from '../texts.ts';
import { NewContract } from './new-contract.tsx';

const VIEWS = ['mine', 'approval', 'signing', 'active', 'expiring', 'overdue', 'breaches'] as const;
const CONTRACT_COLUMNS = ['title', 'customerId', 'status', 'amount', 'runsUntil', 'noticeBy', 'ownerId'];
const BREACH_COLUMNS = ['title', 'contractId', 'side', 'type', 'occurredOn', 'status'];
const DUTY_COLUMNS = ['title', 'contractId', 'side', 'dueOn', 'responsibleId'];

type RowKind = 'contract' | 'obligation' | 'breach';
const KIND_OF: Readonly<Record<(typeof VIEWS)[number], RowKind>> = {
  mine: 'contract',
  approval: 'contract',
  signing: 'contract',
  active: 'contract',
  expiring: 'contract',
  overdue: 'obligation',
  breaches: 'breach',
};
const COLUMNS_OF: Readonly<Record<RowKind, readonly string[]>> = {
  contract: CONTRACT_COLUMNS,
  obligation: DUTY_COLUMNS,
  breach: BREACH_COLUMNS,
};

/** Contracts by what is to be done with them. */
export function ContractDesk() {
  const t = useTexts(complianceTexts);
  const language = useLanguage();
  const entity = useEntity('contract');
  const [view, setView] = useKeptState<string | null>('view', 'mine');
  const [drafting, setDrafting] = useState(false);
  const { data, error } = useQuery(trpc.compliance.contract.desk.queryOptions());
  return (
    <Page
      title={t('desk')}
      actions={
        entity?.mayWrite && (
          <Button leftSection={<IconFilePlus size={15} />} onClick={() => setDrafting(true)}>
            {t('draft')}
          </Button>
        )
      }
    >
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!data && !error && <Waiting shape="rows" />}
      {data && (
        <Tabs value={view} onChange={setView} keepMounted={false}>
          <Tabs.List mb="sm">
            {VIEWS.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(each)} {data[each].length}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {VIEWS.map((each) => (
            <Tabs.Panel key={each} value={each}>
              <DeskRows kind={KIND_OF[each]} label={t(each)} rows={data[each]} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
      {drafting && <NewContract onClose={() => setDrafting(false)} />}
    </Page>
  );
}

interface RowsProps {
  readonly kind: RowKind;
  readonly label: string;
  readonly rows: readonly Row[];
}

function DeskRows({ kind, label, rows }: RowsProps) {
  const t = useTexts(complianceTexts);
  const local = useLocal();
  const format = useFormat();
  const recordPath = useRecordPath();
  const entity = useEntity(kind);
  if (!entity) return null;
  if (rows.length === 0) return <EmptyState title={t('nothing')} hint={t('nothingHint')} />;
  const columns = COLUMNS_OF[kind].flatMap((name) => {
    const field = fieldOf(entity, name);
    if (!field) return [];
    const cell = (row: Row) => {
      const text = fieldText(row, field, format) || NOTHING;
      // what is late is seen to on the page of its contract
      const id = kind === 'contract' ? row.id : textOf(row, 'contractId');
      return name === 'title' ? (
        <Go to={recordPath('contract', id)}>{text}</Go>
      ) : (
        <FieldCell field={field} row={row} format={format} />
      );
    };
    return [{ id: name, header: local(field.label), number: field.kind === 'money', cell }];
  });
  return <PlainTable label={label} columns={columns} rows={rows} rowId={({ id }) => id} />;
}
