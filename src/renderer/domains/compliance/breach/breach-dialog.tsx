import { Select, Stack, Textarea } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useCompanyCurrency, useToday } from '../../../data/session.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { NumericInput } from '../../../ui/form/numeric-input.tsx';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { breachTexts } from './texts.ts';

export type BreachEvent = 'confirm' | 'dismiss' | 'cure';

/** A breach as its decisions need it. */
export interface OpenBreach {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly severity: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly curedOn: string | null;
}

type Commands = typeof client.compliance.breach;
type Confirmed = Parameters<Commands['confirm']['mutate']>[0];

interface Props {
  readonly breach: OpenBreach;
  readonly event: BreachEvent;
  readonly onClose: () => void;
}

const ASKED = { confirm: 'evidence', dismiss: 'reason', cure: 'remedy' } as const;

/** Asks what a decision on a breach rests on, and says what follows from it. */
export function BreachDialog({ breach, event, onClose }: Props) {
  const t = useTexts(breachTexts);
  const local = useLocal();
  const language = useLanguage();
  const today = useToday();
  const entity = useEntity('breach');
  const companyCurrency = useCompanyCurrency();
  const [said, setSaid] = useState('');
  const [type, setType] = useState(breach.type);
  const [severity, setSeverity] = useState(breach.severity);
  const [amount, setAmount] = useState(breach.amount);
  const [curedOn, setCuredOn] = useState<string | null>(breach.curedOn ?? today);
  const send = async (_: null, options: CommandOptions): Promise<null> => {
    const { id } = breach;
    const commands = client.compliance.breach;
    if (event === 'dismiss') return commands.dismiss.mutate({ id, reason: said }, options);
    if (event === 'cure')
      return commands.cure.mutate({ id, remedy: said, curedOn: curedOn ?? today }, options);
    const facts = { type, severity, amount } as Pick<Confirmed, 'type' | 'severity' | 'amount'>;
    return commands.confirm.mutate({ id, evidence: said, ...facts }, options);
  };
  const decide = useCommand(send, { undo: true, failed: () => true, done: onClose });
  const choices = (name: string) =>
    ((entity && fieldOf(entity, name)?.choices) ?? []).map(({ value, label }) => ({
      value,
      label: local(label),
    }));
  const amountField = entity && fieldOf(entity, 'amount');
  const label = (name: string): string => local(entity && fieldOf(entity, name)?.label);
  return (
    <ConfirmDialog
      title={t(`${event}Of`, { title: breach.title })}
      effects={[t(`${event}Effect`)]}
      action={t(event)}
      keep={t('keep')}
      incomplete={!said.trim() || (event === 'cure' && curedOn === null)}
      pending={decide.pending}
      problem={decide.error ? errorSentence(decide.error, language) : undefined}
      onConfirm={() => decide.run(null)}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Textarea
          label={t(ASKED[event])}
          required
          data-autofocus
          autosize
          minRows={2}
          value={said}
          onChange={({ currentTarget }) => setSaid(currentTarget.value)}
        />
        {event === 'cure' && (
          <DateInput
            label={t('curedOn')}
            required
            value={curedOn}
            valueFormat="YYYY-MM-DD"
            onChange={setCuredOn}
          />
        )}
        {event === 'confirm' && (
          <>
            <Select
              label={label('type')}
              allowDeselect={false}
              data={choices('type')}
              value={type}
              onChange={(value) => setType(value ?? type)}
            />
            <Select
              label={label('severity')}
              clearable
              data={choices('severity')}
              value={severity}
              onChange={setSeverity}
            />
            {amountField && (
              <NumericInput
                field={amountField}
                label={label('amount')}
                value={amount}
                currency={breach.currency ?? companyCurrency}
                onChange={({ value, problem }) => {
                  if (problem === null) setAmount(typeof value === 'number' ? value : null);
                }}
              />
            )}
          </>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
