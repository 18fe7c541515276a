import { Button } from '@mantine/core';
import clsx from 'clsx';
import { useState } from 'react';
import { useMay } from '../../data/meta.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import type { Leases } from './numbering-data.ts';
import styles from './numbers.module.css';
import { TakeSeries } from './take-series.tsx';
import { numberTexts } from './texts.ts';

/** Which letter this device numbers under, since when; or the call to take one. */
export function LeasePanel({ leases }: { readonly leases: Leases }) {
  const t = useTexts(numberTexts);
  const format = useFormat();
  const may = useMay();
  const [taking, setTaking] = useState(false);
  const { current } = leases;
  return (
    <Section title={t('lease')} flush>
      <div className={styles.lease}>
        <span className={clsx(styles.letter, !current && styles.absent)} aria-hidden>
          {current?.series ?? '—'}
        </span>
        <div className={styles.about}>
          <p className={styles.holds}>
            {current ? t('holds', { series: current.series }) : t('noLeaseTitle')}
          </p>
          <p className={styles.note}>
            {!current
              ? t('noLeaseHint')
              : current.by === null
                ? t('sinceCreation', { at: format.instant(current.at) })
                : t('since', { by: current.by, at: format.instant(current.at) })}
          </p>
        </div>
        {may('core.numbering.write') && (
          <Button variant={current ? 'default' : 'filled'} onClick={() => setTaking(true)}>
            {t(current ? 'takeAnother' : 'take')}
          </Button>
        )}
      </div>
      {leases.all.length > (current ? 1 : 0) && <LeaseTable leases={leases} />}
      {taking && <TakeSeries leases={leases} onClose={() => setTaking(false)} />}
    </Section>
  );
}

function LeaseTable({ leases }: { readonly leases: Leases }) {
  const t = useTexts(numberTexts);
  const format = useFormat();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('leases')}>
        <thead>
          <tr>
            <th scope="col">{t('series')}</th>
            <th scope="col">{t('at')}</th>
            <th scope="col">{t('by')}</th>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {leases.all.map((lease) => (
            <tr key={lease.id}>
              <th scope="row">{lease.series}</th>
              <td className="numeric">{format.instant(lease.at)}</td>
              <td>{lease.by ?? t('program')}</td>
              <td>
                {t(lease.here ? 'here' : 'elsewhere')}{' '}
                {lease.inForce && <StatusBadge tone="good" label={t('inForce')} />}
              </td>
              <td className={styles.words}>{lease.reason ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
