import { IconX } from '@tabler/icons-react';
import type { FilterLeaf } from '#shared/filter/filter.ts';
import { isPeriod } from '#shared/filter/period.ts';
import { periodLabel } from '#shared/filter/period-labels.ts';
import { yesNo } from '#shared/format/yes-no.ts';
import { useReferenceName } from '../form/use-reference-name.ts';
import type { Format } from '../format/format.ts';
import { useFormat } from '../format/use-format.ts';
import { useLocal, useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './filter.module.css';
import { type FilterField, type FilterSubject, findField } from './filter-subject.ts';
import { countLeaves, type FilterPart, isGroup } from './filter-tree.ts';
import { operatorLabel } from './operators.ts';

interface Props {
  readonly subject: FilterSubject;
  readonly part: FilterPart;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One part of the filter in words, with a way to take it off. */
export function FilterChip({ subject, part, onEdit, onRemove }: Props) {
  const t = useTexts(uiTexts);
  const text = useChipText(subject, part);
  return (
    <span className={styles.chip}>
      <button type="button" className={styles.chipText} onClick={onEdit}>
        {text}
      </button>
      <button
        type="button"
        className={styles.chipRemove}
        aria-label={t('saidOf', { name: t('removeCondition'), text })}
        onClick={onRemove}
      >
        <IconX size={12} aria-hidden />
      </button>
    </span>
  );
}

function useChipText(subject: FilterSubject, part: FilterPart): string {
  const t = useTexts(uiTexts);
  const local = useLocal();
  const format = useFormat();
  const leaf = isGroup(part) ? undefined : part;
  const found = leaf && findField(subject, leaf.field);
  const isReference = found?.field.kind === 'reference' && typeof leaf?.value === 'string';
  const name = useReferenceName(
    isReference ? found.field.target : undefined,
    isReference ? String(leaf?.value) : null,
  );
  if (isGroup(part)) {
    const mode = part.mode === 'all' ? t('filterAll') : part.mode === 'any' ? t('filterAny') : t('filterNot');
    return `${mode} (${t('conditions', { count: countLeaves(part) })})`;
  }
  if (!found) return part.field;
  const words = [local(found.label), local(operatorLabel(part.op, found.field.kind))];
  const value = isReference
    ? name
    : valueText(part, found, subject, format, { me: t('me'), team: t('myDepartment') });
  return [...words, value].filter((word) => word !== '').join(' ');
}

function valueText(
  { op, value }: FilterLeaf,
  { field }: FilterField,
  { currency }: FilterSubject,
  format: Format,
  people: { readonly me: string; readonly team: string },
): string {
  if (value === undefined || value === null) return '';
  const { language } = format;
  const one = (each: unknown): string => {
    if (typeof each === 'object' && each !== null) return 'me' in each ? people.me : people.team;
    if (isPeriod(each) && op === 'within') return periodLabel(each)[language];
    if (field.kind === 'choice' || field.kind === 'tags')
      return field.choices?.find((choice) => choice.value === each)?.label[language] ?? String(each);
    if (field.kind === 'money' && typeof each === 'number') return format.money(each, currency);
    if (field.kind === 'date') return format.date(String(each));
    if (field.kind === 'instant' && typeof each === 'number') return format.instant(each);
    if (field.kind === 'boolean') return yesNo(each === 1, language);
    return String(each);
  };
  if (!Array.isArray(value)) return one(value);
  return value.map(one).join(op === 'between' ? ' – ' : language === 'zh' ? '、' : ', ');
}
