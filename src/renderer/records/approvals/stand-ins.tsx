import { Button } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { trpc } from '../../data/trpc.ts';
import { ReferenceInput } from '../../ui/form/reference-input.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './approvals.module.css';
import { approvalTexts } from './texts.ts';

/** Who decides in whose place, and naming one's own stand-in. */
export function StandIns() {
  const t = useTexts(approvalTexts);
  const format = useFormat();
  const { data } = useQuery(trpc.approvals.absences.queryOptions());
  const [standInId, setStandInId] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const add = useCommand(client.approvals.addAbsence.mutate, {
    done: () => {
      setStandInId(null);
      setFrom(null);
      setTo(null);
    },
  });
  const end = useCommand(client.approvals.endAbsence.mutate);
  return (
    <Section title={t('standIns')}>
      <div className={styles.form}>
        <p className={styles.muted}>{t('standInHint')}</p>
        {data !== undefined && data.length > 0 && (
          <ul className={styles.list}>
            {data.map((each) => (
              <li key={each.id} className={styles.line}>
                {t('standsIn', {
                  person: each.person,
                  standIn: each.standIn,
                  from: format.date(each.from),
                  to: format.date(each.to),
                })}
                {each.mine && (
                  <Button variant="subtle" size="compact-xs" onClick={() => end.run({ id: each.id })}>
                    {t('end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        <div className={styles.adder}>
          <ReferenceInput
            size="xs"
            entity="person"
            label={t('standInPerson')}
            value={standInId}
            onChange={setStandInId}
          />
          <DateInput size="xs" label={t('from')} valueFormat="YYYY-MM-DD" value={from} onChange={setFrom} />
          <DateInput size="xs" label={t('to')} valueFormat="YYYY-MM-DD" value={to} onChange={setTo} />
          <Button
            size="xs"
            variant="default"
            loading={add.pending}
            disabled={standInId === null || from === null || to === null}
            onClick={() => standInId && from && to && add.run({ standInId, from, to })}
          >
            {t('add')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
