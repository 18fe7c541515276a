import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { TOUCH_KINDS } from '#shared/lead-score/score-rules.ts';
import { fieldOf, useEntity, useMay } from '../../../data/meta.ts';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { CreateRecordDialog } from '../../../records/create/create-record-dialog.tsx';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './score.module.css';
import { scoreTexts } from './texts.ts';

type Part = Outputs['marketing']['score']['explain']['parts'][number];

const signed = (points: number): string => `${points > 0 ? '+' : ''}${points}`;

/** The score of a lead with its working: every rule that gave something, adding up to it. */
export function LeadScore({ row }: { readonly row: Row }) {
  const t = useTexts(scoreTexts);
  const local = useLocal();
  const entity = useEntity('lead');
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const id = textOf(row, 'id');
  const { data } = useQuery(trpc.marketing.score.explain.queryOptions({ id }));
  if (!data || !entity) return null;
  const what = (part: Part): string => {
    if ('limit' in part) return t('limit');
    if ('kind' in part) {
      const kind = TOUCH_KINDS.find(({ value }) => value === part.kind);
      return `${local(kind?.label)} × ${part.count}`;
    }
    const { field, op, value } = part.rule;
    const known = fieldOf(entity, field);
    const choice = known?.choices?.find((each) => each.value === value);
    const given = op === 'filled' ? '' : choice ? local(choice.label) : value;
    return [local(known?.label), t(`op.${op}`), given].filter(Boolean).join(' ');
  };
  return (
    <Section
      title={t('workings')}
      actions={
        may('marketing.leadTouch.write') && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('addTouch')}
          </Button>
        )
      }
    >
      <p className={styles.note}>
        {[
          t('gradeIs', { grade: data.grade, fit: data.fit, engagement: data.engagement }),
          t('byRules'),
          data.revision === 0 ? t('builtIn') : t('inForce', { revision: data.revision }),
        ].join(' · ')}
      </p>
      <PlainTable
        label={t('workings')}
        columns={[
          { id: 'why', header: t('why'), cell: ({ text }) => text },
          { id: 'axis', header: '', cell: ({ axis }) => axis },
          { id: 'points', header: t('points'), number: true, cell: ({ points }) => points },
        ]}
        rows={data.parts.map((part, at) => ({
          id: String(at),
          text: what(part),
          axis: t(part.axis),
          points: signed(part.points),
        }))}
        rowId={({ id: key }) => key}
        foot={[t('total'), '', data.score]}
      />
      {adding && (
        <CreateRecordDialog entity="leadTouch" given={{ leadId: id }} onClose={() => setAdding(false)} />
      )}
    </Section>
  );
}
