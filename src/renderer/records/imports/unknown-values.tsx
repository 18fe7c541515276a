import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { type Meta, useMeta } from '../../data/meta.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { DecideRest } from './decide-rest.tsx';
import type { UnknownValue } from './import-report.ts';
import table from './import-table.module.css';
import { ScrollBox } from './scroll-box.tsx';
import { importTexts } from './texts.ts';
import { UnknownValueRow } from './unknown-value-row.tsx';
import type { Decisions } from './use-decisions.ts';
import styles from './wizard.module.css';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly unknown: readonly UnknownValue[];
  readonly decisions: Decisions;
  readonly onApply: () => void;
}

const AT_ONCE = 25;
const HEIGHT = '330px';

/** Values that name no known record, each once, with a choice that holds for all its rows. */
export function UnknownValues({ fields, unknown, decisions, onApply }: Props) {
  const t = useTexts(importTexts);
  const format = useFormat();
  const meta = useMeta();
  const [most, setMost] = useState(AT_ONCE);
  if (unknown.length === 0) return null;
  const creatable = (value: UnknownValue): boolean =>
    mayCreate(
      meta,
      fields.find(({ name }) => name === value.field),
    );
  const hidden = unknown.length - most;

  return (
    <Section
      title={t('unknown')}
      actions={
        <>
          <span className={styles.muted} role="status">
            {t('decided', {
              shown: format.integer(decisions.count),
              total: format.integer(unknown.length),
            })}
          </span>
          <DecideRest unknown={unknown} creatable={creatable} decisions={decisions} />
          <Button disabled={decisions.count === 0} onClick={onApply}>
            {t('apply')}
          </Button>
        </>
      }
      flush
    >
      <p className={styles.hint} style={{ padding: '0 14px 8px' }}>
        {t('unknownHint')}
      </p>
      <ScrollBox label={t('unknown')} height={HEIGHT}>
        <table className={table.table}>
          <thead>
            <tr>
              <th>{t('value')}</th>
              <th>{t('where')}</th>
              <th>{t('decision')}</th>
            </tr>
          </thead>
          <tbody>
            {unknown.slice(0, most).map((value) => (
              <UnknownValueRow
                key={JSON.stringify([value.field, value.value])}
                field={fields.find(({ name }) => name === value.field)}
                unknown={value}
                creatable={creatable(value)}
                decision={decisions.of(value)}
                onDecide={(decision) => decisions.decide(value, decision)}
              />
            ))}
          </tbody>
        </table>
        {hidden > 0 && (
          <Button variant="subtle" m={8} onClick={() => setMost(most + AT_ONCE * 4)}>
            {t('showMore', { shown: format.integer(Math.min(hidden, AT_ONCE * 4)) })}
          </Button>
        )}
      </ScrollBox>
    </Section>
  );
}

/** Whether a record that a field points at can be made from its name: such a kind of record can be imported too. */
const mayCreate = (meta: Meta | undefined, field: FieldMeta | undefined): boolean =>
  meta?.entities.some(({ name, importable, mayWrite }) => name === field?.target && importable && mayWrite) ??
  false;
