import { Button, Group } from '@mantine/core';
import { IconCalendarPlus, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { useRows } from '../../../records/list/use-rows.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import parts from '../deal/deal-parts.module.css';
import styles from './demo.module.css';
import { DemoDialog } from './demo-dialog.tsx';
import { spanText } from './demo-times.ts';
import { TakeCalendarFile } from './take-calendar-file.tsx';
import { demoTexts } from './texts.ts';
import { useNewDemo } from './use-new-demo.ts';

/** The demos of a deal, and the ways to a new one: by hand, or from a calendar file. */
export function DealDemos({ row: deal }: { readonly row: Row }) {
  const format = useFormat();
  const t = useTexts(demoTexts);
  const local = useLocal();
  const entity = useEntity('demo');
  const newDemo = useNewDemo();
  const [open, setOpen] = useState<'arrange' | 'file' | null>(null);
  const filter = { field: 'dealId', op: 'equals', value: deal.id } as const;
  const { rows, loading } = useRows(
    { entity: 'demo', filter, search: '' },
    [{ field: 'startsAt', descending: true }],
    entity !== undefined,
  );
  if (!entity) return null;
  const close = (): void => setOpen(null);
  return (
    <Section title={t('demos')}>
      <ul className={parts.list} aria-label={t('demos')}>
        {rows.map((row) => {
          const state = choiceOf(entity, 'status', textOf(row, 'status'));
          const result = choiceOf(entity, 'result', textOf(row, 'result'));
          const [start, end] = [Number(fieldValue(row, 'startsAt')), Number(fieldValue(row, 'endsAt'))];
          return (
            <li key={row.id} className={parts.line}>
              <Go to={`/sales/demos/${row.id}`} className={parts.main}>
                {textOf(row, 'title')}
              </Go>
              <span className={`${styles.muted} numeric`}>
                {spanText(start, end, textOf(row, 'timeZone'), format)}
              </span>
              {result.label && <StatusBadge label={local(result.label)} tone={result.tone} />}
              <StatusBadge label={local(state.label)} tone={state.tone} />
            </li>
          );
        })}
      </ul>
      {rows.length === 0 && !loading && <p className={parts.none}>{t('none')}</p>}
      {entity.mayWrite && (
        <Group gap="xs" mt="xs">
          {textOf(deal, 'status') === 'open' && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconCalendarPlus size={14} />}
              onClick={() => setOpen('arrange')}
            >
              {t('arrange')}
            </Button>
          )}
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconFileImport size={14} />}
            onClick={() => setOpen('file')}
          >
            {t('fromFile')}
          </Button>
        </Group>
      )}
      {open === 'arrange' && (
        <DemoDialog
          given={newDemo({ id: deal.id, name: textOf(deal, 'name') })}
          onSaved={close}
          onClose={close}
        />
      )}
      {open === 'file' && <TakeCalendarFile dealId={deal.id} onClose={close} />}
    </Section>
  );
}
