import { Button, SegmentedControl } from '@mantine/core';
import { IconList, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Filter } from '#shared/filter/filter.ts';
import { mayCreate, useEntity } from '../../../data/meta.ts';
import { CreateRecordDialog } from '../../../records/create/create-record-dialog.tsx';
import { useRows } from '../../../records/list/use-rows.ts';
import { textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { Worklist } from '../../../ui/worklist/worklist.tsx';
import { AcceptAll } from './accept-all.tsx';
import { type Asked, AskLeadMove } from './ask-lead-move.tsx';
import { type LeadButton, LeadLine } from './lead-line.tsx';
import { leadTexts } from './lead-texts.ts';
import { isAsked, isPlain, useLeadMove } from './use-lead-move.ts';

type Desk = 'mine' | 'pool';

const FILTERS: Readonly<Record<Desk, Filter>> = {
  mine: {
    and: [
      { field: 'status', op: 'equals', value: 'waiting' },
      { field: 'ownerId', op: 'equals', value: { me: true } },
    ],
  },
  pool: { field: 'status', op: 'equals', value: 'pool' },
};
const ASSIGN: LeadButton = { event: 'assign', key: 't', label: { zh: '转派', en: 'Give to' } };
const BUTTONS: Readonly<Record<Desk, readonly LeadButton[]>> = {
  mine: [
    { event: 'accept', key: 'a', label: { zh: '接受', en: 'Accept' } },
    { event: 'return', key: 'r', label: { zh: '退回', en: 'Send back' } },
    ASSIGN,
    { event: 'postpone', key: 'p', label: { zh: '延后', en: 'Postpone' } },
  ],
  pool: [{ event: 'take', key: 'a', label: { zh: '领取', en: 'Take' } }, ASSIGN],
};
const SORT = {
  mine: { field: 'responseDue', descending: false },
  pool: { field: 'createdAt', descending: false },
};

/** The leads that wait for whoever sells, the most pressing first, and those that anybody may take. */
export function LeadInbox() {
  const t = useTexts(leadTexts);
  const local = useLocal();
  const go = useGo();
  const entity = useEntity('lead');
  const [desk, setDesk] = useState<Desk>('mine');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [creating, setCreating] = useState(false);
  const { rows, loading } = useRows({ entity: 'lead', filter: FILTERS[desk], search: '' }, [SORT[desk]]);
  const move = useLeadMove();
  const buttons = entity?.mayWrite ? BUTTONS[desk] : [];
  const empty = rows.length === 0 && !loading;
  return (
    <Page
      title={t('inbox')}
      actions={
        <>
          <Button variant="default" leftSection={<IconList size={15} />} onClick={() => go('/sales/leads')}>
            {t('allLeads')}
          </Button>
          {entity && mayCreate(entity) && (
            <Button leftSection={<IconPlus size={15} />} onClick={() => setCreating(true)}>
              {t('newLead')}
            </Button>
          )}
        </>
      }
      toolbar={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('which')}
            value={desk}
            onChange={(next) => setDesk(next === 'pool' ? 'pool' : 'mine')}
            data={[
              { value: 'mine', label: t('mine') },
              { value: 'pool', label: t('pool') },
            ]}
          />
          {desk === 'mine' && entity?.mayWrite && rows.length > 1 && (
            <AcceptAll ids={rows.map(({ id }) => id)} />
          )}
        </>
      }
    >
      {empty ? (
        <EmptyState
          title={t(desk === 'mine' ? 'noneWaiting' : 'nonePool')}
          hint={t(desk === 'mine' ? 'noneWaitingHint' : 'nonePoolHint')}
        />
      ) : (
        <Worklist label={t('inbox')} keys={t('keys')}>
          {entity &&
            rows.map((row) => (
              <LeadLine
                key={row.id}
                entity={entity}
                row={row}
                buttons={buttons}
                onOpen={() => go(`/sales/leads/${row.id}`)}
                onMove={(event) => {
                  if (isPlain(event)) move.run({ event, id: row.id });
                  else if (isAsked(event)) {
                    const label = buttons.find((each) => each.event === event)?.label;
                    setAsked({ id: row.id, name: textOf(row, 'name'), event, label: local(label) });
                  }
                }}
              />
            ))}
        </Worklist>
      )}
      {asked && <AskLeadMove asked={asked} onClose={() => setAsked(null)} />}
      {creating && <CreateRecordDialog entity="lead" onClose={() => setCreating(false)} />}
    </Page>
  );
}
