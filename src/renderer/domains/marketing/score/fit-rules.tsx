import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { FIT_FIELDS, type FitField, type FitRule, MOST_OF_AN_AXIS } from '#shared/lead-score/score-rules.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './score.module.css';
import { scoreTexts } from './texts.ts';

const OPS = ['filled', 'is', 'contains'] as const;

interface Props {
  readonly rules: readonly FitRule[];
  readonly mayWrite: boolean;
  readonly onChange: (rules: FitRule[]) => void;
}

/** What is known of a lead, and what it is worth: one line for each rule. */
export function FitRules({ rules, mayWrite, onChange }: Props) {
  const t = useTexts(scoreTexts);
  const local = useLocal();
  const entity = useEntity('lead');
  const labelOf = (name: FitField): string => local(entity && fieldOf(entity, name)?.label) || name;
  const put = (at: number, patch: Partial<FitRule>): void =>
    onChange(rules.map((rule, index) => (index === at ? { ...rule, ...patch } : rule)));
  const named = (at: number, what: string): string => t('ofRule', { number: at + 1, what });
  const rows = rules.map((rule, at) => ({ rule, at }));
  const choicesOf = (name: FitField) => (entity && fieldOf(entity, name)?.choices) ?? null;
  return (
    <Section
      title={t('fit')}
      actions={
        mayWrite && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...rules, { field: 'company', op: 'filled', value: '', points: 5 }])}
          >
            {t('addRule')}
          </Button>
        )
      }
    >
      <p className={styles.note}>{t('fitNote')}</p>
      <PlainTable
        label={t('fit')}
        dense
        columns={[
          {
            id: 'field',
            header: t('field'),
            cell: ({ rule, at }) => (
              <Select
                size="xs"
                aria-label={named(at, t('field'))}
                data={FIT_FIELDS.map((name) => ({ value: name, label: labelOf(name) }))}
                value={rule.field}
                allowDeselect={false}
                disabled={!mayWrite}
                onChange={(field) => put(at, { field: (field ?? 'company') as FitField, value: '' })}
              />
            ),
          },
          {
            id: 'op',
            header: t('condition'),
            cell: ({ rule, at }) => (
              <Select
                size="xs"
                aria-label={named(at, t('condition'))}
                data={OPS.map((op) => ({ value: op, label: t(`op.${op}`) }))}
                value={rule.op}
                allowDeselect={false}
                disabled={!mayWrite}
                onChange={(op) => put(at, { op: (op ?? 'filled') as FitRule['op'] })}
              />
            ),
          },
          {
            id: 'value',
            header: t('value'),
            cell: ({ rule, at }) => {
              const choices = rule.op === 'is' ? choicesOf(rule.field) : null;
              return choices ? (
                <Select
                  size="xs"
                  aria-label={named(at, t('value'))}
                  data={choices.map(({ value, label }) => ({ value, label: local(label) }))}
                  value={rule.value || null}
                  allowDeselect={false}
                  disabled={!mayWrite}
                  onChange={(value) => put(at, { value: value ?? '' })}
                />
              ) : (
                <TextInput
                  size="xs"
                  aria-label={named(at, t('value'))}
                  maxLength={100}
                  value={rule.op === 'filled' ? '' : rule.value}
                  disabled={!mayWrite || rule.op === 'filled'}
                  onChange={({ currentTarget }) => put(at, { value: currentTarget.value })}
                />
              );
            },
          },
          {
            id: 'points',
            header: t('points'),
            cell: ({ rule, at }) => (
              <NumberInput
                size="xs"
                w={90}
                aria-label={named(at, t('points'))}
                min={-MOST_OF_AN_AXIS}
                max={MOST_OF_AN_AXIS}
                allowDecimal={false}
                clampBehavior="strict"
                value={rule.points}
                disabled={!mayWrite}
                onChange={(points) => put(at, { points: Number(points) || 0 })}
              />
            ),
          },
          {
            id: 'remove',
            header: '',
            cell: ({ at }) =>
              mayWrite && (
                <ActionIcon
                  aria-label={t('removeRule', { number: at + 1 })}
                  onClick={() => onChange(rules.filter((_, index) => index !== at))}
                >
                  <IconTrash size={15} stroke={1.6} />
                </ActionIcon>
              ),
          },
        ]}
        rows={rows}
        rowId={({ at }) => String(at)}
      />
    </Section>
  );
}
