import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, useEntity, useMay } from '../../../data/meta.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import styles from './forecast.module.css';
import type { PersonForecast } from './forecast-answers.ts';
import { forecastTexts } from './texts.ts';

interface Props {
  readonly person: PersonForecast;
  readonly name: string;
  readonly period: string;
}

/** Where a person's forecast stands, and what may be done with it next. */
export function ForecastState({ person, name, period }: Props) {
  const t = useTexts(forecastTexts);
  const local = useLocal();
  const may = useMay();
  const entity = useEntity('forecast');
  const [locking, setLocking] = useState(false);
  const key = { salespersonId: person.id, period };
  const submit = useCommand(client.sales.submitForecast.mutate, { done: () => tellDone(t('submitted')) });
  const handBack = useCommand(client.sales.handBackForecast.mutate, {
    done: () => tellDone(t('handedBack')),
  });
  const lock = useCommand(client.sales.lockForecast.mutate, {
    done: () => {
      setLocking(false);
      tellDone(t('locked'));
    },
  });
  const state = choiceOf(entity, 'status', person.status);
  const manages = may('sales.forecast.manage');
  const button = (text: string, pending: boolean, onClick: () => void) => (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={pending}
      aria-label={`${text} · ${name}`}
      onClick={onClick}
    >
      {text}
    </Button>
  );
  return (
    <span className={styles.state}>
      {state.label && <StatusBadge label={local(state.label)} tone={state.tone} />}
      {person.status === 'open' &&
        (manages || person.mine) &&
        may('sales.forecast.write') &&
        button(t('submit'), submit.pending, () => submit.run(key))}
      {person.status === 'submitted' && manages && (
        <>
          {button(t('handBack'), handBack.pending, () => handBack.run(key))}
          {button(t('lock'), lock.pending, () => setLocking(true))}
        </>
      )}
      {locking && (
        <ConfirmDialog
          title={t('lockTitle', { who: name, period })}
          effects={[t('lockNote')]}
          action={t('lock')}
          grave
          pending={lock.pending}
          onConfirm={() => lock.run(key)}
          onClose={() => setLocking(false)}
        />
      )}
    </span>
  );
}
