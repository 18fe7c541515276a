import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { useToday } from '../../../data/session.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { useGo } from '../../../ui/layout/use-go.ts';
import { complianceTexts } from '../texts.ts';
import type { ContractData } from './contract-data.ts';

type MoveEvent = Parameters<typeof client.compliance.contract.move.mutate>[0]['event'];

interface Props {
  readonly data: ContractData;
  readonly unsaved: boolean;
  /** Stores what is on the screen; rejects when that was refused. */
  readonly save: () => Promise<unknown>;
}

/** The moves that the contract's state allows; what one needs is asked first. */
export function ContractMoves({ data, unsaved, save }: Props) {
  const t = useTexts(complianceTexts);
  const local = useLocal();
  const go = useGo();
  const today = useToday();
  const { id } = data.contract;
  const [asking, setAsking] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState<string | null>(today);
  const [names, setNames] = useState('');
  const [newEnd, setNewEnd] = useState<string | null>(null);
  const close = (): void => setAsking(null);
  const send = async (event: string, options: CommandOptions): Promise<string | null> => {
    const { contract } = client.compliance;
    if (event === 'approve' || event === 'reject')
      await contract.decide.mutate({ id, approve: event === 'approve', reason: reason || null }, options);
    else if (event === 'sign')
      await contract.sign.mutate({ id, signedOn: day ?? today, signatories: names }, options);
    else if (event === 'amend') {
      const changes = newEnd === null ? {} : { endsOn: newEnd };
      return (await contract.amend.mutate({ id, startsOn: day ?? today, changes, text: reason }, options)).id;
    } else {
      const endedOn = event === 'terminate' ? day : null;
      await contract.move.mutate({ id, event: event as MoveEvent, reason: reason || null, endedOn }, options);
    }
    return null;
  };
  const move = useCommand(send, {
    done: (made) => {
      close();
      setReason('');
      if (made !== null) go(`/compliance/contracts/${made}`);
    },
  });
  const start = async (event: string, needs: readonly string[]): Promise<void> => {
    try {
      if (unsaved) await save();
      if (needs.length > 0) setAsking(event);
      else move.run(event);
    } catch {
      // the refusal has been told; nothing further happens
    }
  };
  const asked = data.moves.find(({ event }) => event === asking);
  const needs = asking === 'amend' ? ['startsOn', 'newEnd', 'text'] : (asked?.needs ?? []);
  const dated = needs.includes('signedOn') || needs.includes('endedOn') || needs.includes('startsOn');
  const worded = needs.includes('reason') || needs.includes('text');
  const incomplete =
    (worded && !reason.trim()) || (needs.includes('signatories') && !names.trim()) || (dated && day === null);
  const dayLabel = needs.includes('signedOn')
    ? 'signedOn'
    : needs.includes('startsOn')
      ? 'amendStarts'
      : 'endedOn';
  const moves = data.moves.filter(({ event }) => event !== 'expire');
  const onward = moves.find(({ tone }) => tone === 'progress' || tone === 'good');
  return (
    <>
      {data.mayAmend && (
        <Button variant="default" onClick={() => setAsking('amend')}>
          {t('amend')}
        </Button>
      )}
      {moves.map(({ event, label, needs: wanted }) => (
        <Button
          key={event}
          variant={event === onward?.event ? 'filled' : 'default'}
          loading={move.pending && asking === null}
          onClick={() => void start(event, wanted)}
        >
          {local(label)}
        </Button>
      ))}
      {asking && (
        <Modal opened onClose={close} title={asking === 'amend' ? t('amend') : local(asked?.label)} size="sm">
          <Stack gap="sm">
            {dated && (
              <DateInput
                label={t(dayLabel)}
                required
                value={day}
                valueFormat="YYYY-MM-DD"
                onChange={setDay}
              />
            )}
            {needs.includes('newEnd') && (
              <DateInput
                label={t('newEnd')}
                clearable
                value={newEnd}
                valueFormat="YYYY-MM-DD"
                onChange={setNewEnd}
              />
            )}
            {needs.includes('signatories') && (
              <TextInput
                label={t('signatories')}
                required
                value={names}
                onChange={({ currentTarget }) => setNames(currentTarget.value)}
              />
            )}
            {worded && (
              <Textarea
                label={t(asking === 'amend' ? 'amendText' : 'reason')}
                required
                autosize
                minRows={2}
                value={reason}
                onChange={({ currentTarget }) => setReason(currentTarget.value)}
              />
            )}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={close}>
                {t('cancel')}
              </Button>
              <Button disabled={incomplete} loading={move.pending} onClick={() => move.run(asking)}>
                {t('confirm')}
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </>
  );
}
