import { AppError } from '#shared/errors.ts';
import type { FieldMeta, FieldValue, RefLabel } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { add, compare, type Fraction, fraction, ZERO } from '#shared/fraction.ts';
import { maySee } from '../access/access.ts';
import { titleOf } from '../entities/title.ts';
import { findVisible } from '../records/read-record.ts';
import { fieldAt } from './counted-rows.ts';
import { type Measured, measure } from './measure.ts';
import type { Dimension, Metric, Reading } from './metric.ts';
import { factorOf, reckon } from './reckon.ts';
import { type GroupSum, groupSums, kindOfTake } from './row-sums.ts';
import { smallGroups } from './small-groups.ts';
import type { Window } from './window.ts';

/** The figure of one group: its own Σ ÷ Σ. */
export interface Slice {
  /** What the group is; null for rows without a value there, and for `others`. */
  readonly label: RefLabel;
  readonly kind: 'group' | 'empty' | 'others';
  readonly value: number | null;
  readonly shown: string | null;
  /** Decimal numbers of the sums, in the units of the working. */
  readonly numerator: number;
  readonly denominator: number | null;
  readonly count: number;
  /** True where the group is of fewer than five people: nothing but its name is told. */
  readonly withheld: boolean;
  /** The rows counted; null for `others`, and where they are withheld. */
  readonly filter: Filter | null;
}

export interface Breakdown {
  readonly dimension: string;
  readonly entity: string;
  readonly slices: readonly Slice[];
}

const MOST = 30;

const NONE: GroupSum = { key: null, count: 0, sum: ZERO };

/**
 * A figure by one of its dimensions, the largest groups first; the groups past thirty are one, summed like any other.
 * Throws `invalidInput` for a dimension that the metric does not have.
 */
export function readBreakdown(metric: Metric, id: string, window: Window, reading: Reading): Breakdown {
  const dimension = metric.dimensions?.find((each) => each.id === id);
  if (!dimension) throw new AppError('invalidInput', { detail: `dimension ${id}` });
  const measured = measure(metric, window, reading);
  const { numerator, denominator, basis } = measured;
  const groups = groupsOf(measured, dimension, reading);
  const field = fieldAt(
    reading.scope.registry,
    reading.scope.registry.get(numerator.part.entity),
    dimension.field,
  );
  const entity = reading.scope.registry.get(numerator.part.entity);
  const factor = factorOf(
    metric.unit,
    numerator.part.take,
    kindOfTake(entity, numerator.part.take, reading.scope),
  );
  const path = basis === numerator ? dimension.field : (dimension.denominatorField ?? dimension.field);
  const hidden = smallGroups(metric.aboutPeople, basis.rows, path, reading);
  const shownGroups = groups.slice(0, MOST);
  const rest = groups.slice(MOST).filter(({ key }) => !hidden.has(key));
  const slice = (group: Group, kind: Slice['kind'], label: RefLabel, withheld: boolean): Slice => {
    const divisor = denominator === null ? null : group.divisor;
    const { value, shown } = reckon(group.sum, divisor, factor, metric.unit);
    return {
      kind,
      label,
      withheld,
      value: withheld ? null : value,
      shown: withheld ? null : shown,
      numerator: withheld ? 0 : asNumber(group.sum),
      denominator: withheld || divisor === null ? null : asNumber(divisor),
      count: withheld ? 0 : group.count,
      filter: withheld || kind === 'others' ? null : { and: [basis.rows.counted, leafOf(path, group.key)] },
    };
  };
  const slices = shownGroups.map((group) =>
    slice(
      group,
      group.key === null ? 'empty' : 'group',
      labelOf(group.key, field, reading),
      hidden.has(group.key),
    ),
  );
  if (rest.length > 0) {
    const others = rest.reduce((all, each) => ({
      key: null,
      count: all.count + each.count,
      sum: add(all.sum, each.sum),
      divisor: add(all.divisor, each.divisor),
    }));
    slices.push(slice(others, 'others', null, false));
  }
  return { dimension: id, entity: basis.rows.entity, slices };
}

interface Group extends GroupSum {
  readonly divisor: Fraction;
}

/** The sums of every group, those of both parts side by side, the largest first. */
function groupsOf(measured: Measured, dimension: Dimension, reading: Reading): Group[] {
  const { numerator, denominator } = measured;
  const sums = (part: typeof numerator, path: string): GroupSum[] =>
    groupSums(reading, part.rows.entity, part.rows.counted, part.part.take, path);
  const above = new Map(sums(numerator, dimension.field).map((group) => [group.key, group]));
  const below =
    denominator === null || denominator === 'rows'
      ? undefined
      : new Map(
          sums(denominator, dimension.denominatorField ?? dimension.field).map((group) => [group.key, group]),
        );
  const keys = new Set([...above.keys(), ...(below?.keys() ?? [])]);
  return [...keys]
    .map((key): Group => {
      const top = above.get(key) ?? NONE;
      const bottom = below?.get(key) ?? NONE;
      return {
        key,
        sum: top.sum,
        count: below ? bottom.count : top.count,
        divisor: below ? bottom.sum : fraction(BigInt(top.count)),
      };
    })
    .sort((a, b) => compare(b.sum, a.sum) || b.count - a.count);
}

const asNumber = ({ numerator, denominator }: Fraction): number => Number(numerator) / Number(denominator);

const leafOf = (field: string, key: FieldValue): Filter =>
  key === null
    ? { not: { field, op: 'notEmpty' } } // nobody knows what lies behind a reference that is not theirs to follow
    : { field, op: 'equals', value: key };

/** What a group is called, as far as this actor may see it. */
function labelOf(key: FieldValue, field: FieldMeta, { reader, scope }: Reading): RefLabel {
  if (key === null) return null;
  if (field.target !== undefined) {
    const target = scope.registry.get(field.target);
    if (!maySee(scope.actor, target, target.spec.titleField)) return null;
    const row = findVisible(reader, target, String(key), scope);
    return row ? titleOf(target, row) : null;
  }
  if (field.kind === 'boolean') return key === 1 ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' };
  return field.choices?.find(({ value }) => value === key)?.label ?? String(key);
}
