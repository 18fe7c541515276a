import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconLayoutList } from '@tabler/icons-react';
import type { FieldMeta } from '#shared/fields.ts';
import { type Grouping, type GroupUnit, mayGroupBy } from '#shared/grouping.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { groupTexts } from './group-texts.ts';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly group: Grouping | null;
  readonly onChange: (group: Grouping | null) => void;
}

const SPANS = [
  ['month', 'byMonth'],
  ['quarter', 'byQuarter'],
  ['year', 'byYear'],
] as const satisfies readonly (readonly [GroupUnit, string])[];

/** Chooses by what the rows of a list are put into groups. */
export function GroupMenu({ fields, group, onChange }: Props) {
  const t = useTexts(groupTexts);
  const local = useLocal();
  const wishes = fields
    .filter(({ kind }) => mayGroupBy(kind))
    .flatMap(({ name, label, kind }) => {
      const field = local(label);
      return kind === 'date'
        ? SPANS.map(([unit, text]) => ({ by: { field: name, unit }, label: t(text, { field }) }))
        : [{ by: { field: name, unit: 'month' as const }, label: field }];
    });
  if (wishes.length === 0) return null;
  const isChosen = (by: Grouping): boolean => group?.field === by.field && group.unit === by.unit;
  const mark = (chosen: boolean) => (chosen ? <IconCheck size={14} aria-hidden /> : null);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant={group ? 'filled' : 'default'}
          size={30}
          aria-label={t('group')}
          title={t('group')}
          aria-pressed={group !== null}
        >
          <IconLayoutList size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        <Menu.Item rightSection={mark(group === null)} onClick={() => onChange(null)}>
          {t('ungrouped')}
        </Menu.Item>
        <Menu.Divider />
        {wishes.map(({ by, label }) => (
          <Menu.Item
            key={`${by.field} ${by.unit}`}
            rightSection={mark(isChosen(by))}
            onClick={() => onChange(by)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
