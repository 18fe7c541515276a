import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { OpenRecord } from '../../../records/record/use-record.ts';
import { textOf } from '../../../ui/format/row.ts';
import { useLocal } from '../../../ui/language/use-texts.ts';
import { useGo } from '../../../ui/layout/use-go.ts';
import { type Asked, AskLeadMove } from './ask-lead-move.tsx';
import { ConvertLead } from './convert-lead.tsx';
import { isAsked, isPlain, useLeadMove } from './use-lead-move.ts';

/** What a lead may do next. */
export function LeadMoves({ record }: { readonly record: OpenRecord }) {
  const local = useLocal();
  const go = useGo();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [converting, setConverting] = useState(false);
  const move = useLeadMove();
  const { row, moves } = record;
  return (
    <Group gap="xs">
      {moves.map(({ event, label, tone }) => (
        <Button
          key={event}
          size="compact-sm"
          variant={tone === 'good' ? 'filled' : 'default'}
          loading={move.pending}
          onClick={() => {
            if (event === 'convert') setConverting(true);
            else if (isPlain(event)) move.run({ event, id: row.id });
            else if (isAsked(event))
              setAsked({ id: row.id, name: textOf(row, 'name'), event, label: local(label) });
          }}
        >
          {local(label)}
        </Button>
      ))}
      {converting && <ConvertLead row={row} onClose={() => setConverting(false)} />}
      {asked && (
        <AskLeadMove
          asked={asked}
          onClose={() => setAsked(null)}
          // whoever sees only their own leads does not see it any more
          {...(asked.event === 'assign' ? { onMoved: () => go('/sales/inbox') } : {})}
        />
      )}
    </Group>
  );
}
