import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../data/meta.ts';
import { useFormat } from '../ui/format/use-format.ts';
import { useTexts } from '../ui/language/use-texts.ts';
import { Section } from '../ui/layout/section.tsx';
import { StatusBadge } from '../ui/layout/status-badge.tsx';
import { AlertDialog } from './alert-dialog.tsx';
import { type MetricPage, quantityText } from './figure-text.ts';
import styles from './metric-page.module.css';
import { metricTexts } from './texts.ts';

interface Props {
  readonly metric: MetricPage;
  readonly kept: NonNullable<MetricPage['kept']>;
}

/** When the figure is out of its bounds, and when it was. */
export function AlertSection({ metric, kept: { rule, alerts } }: Props) {
  const t = useTexts(metricTexts);
  const format = useFormat();
  const may = useMay();
  const [setting, setSetting] = useState(false);
  const said = (kind: string, value: string): string =>
    kind === 'below' || kind === 'above'
      ? quantityText(Number(value), metric.unit, metric.currency, format)
      : format.percent(Number(value));
  const active = alerts.some(({ until }) => until === null);
  return (
    <Section
      title={t('alerts')}
      actions={
        may('core.metric.write') && (
          <Button variant="default" size="compact-sm" onClick={() => setSetting(true)}>
            {t('setAlert')}
          </Button>
        )
      }
    >
      <p className={styles.plain}>
        {rule ? `${t(rule.kind)} ${said(rule.kind, rule.threshold)}` : t('noAlert')}{' '}
        {rule && !active && <StatusBadge label={t('quiet')} tone="good" />}
      </p>
      <p className={styles.hint}>{t('judgedNightly')}</p>
      <ul className={styles.list}>
        {alerts.map(({ id, since, until, kind, value }) => (
          <li key={id}>
            {until === null ? (
              <StatusBadge
                label={t('raised', { since: format.date(since), value: said(kind, value) })}
                tone="bad"
              />
            ) : (
              t('raisedUntil', {
                since: format.date(since),
                until: format.date(until),
                value: said(kind, value),
              })
            )}
          </li>
        ))}
      </ul>
      {setting && <AlertDialog metric={metric} rule={rule} onClose={() => setSetting(false)} />}
    </Section>
  );
}
