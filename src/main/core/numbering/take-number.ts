import { AppError } from '#shared/errors.ts';
import { formatNumber, type NumberRule, periodOf } from '#shared/number-pattern.ts';
import type { Entity, RecordReader } from '../entities/entity.ts';
import { currentLease } from './leases.ts';
import { ruleInForce } from './rules.ts';

/** Counts on in a series and returns the number taken; in the caller's transaction. */
export type CountOn = (entity: string, series: string, period: string) => number;

/** Takes numbers for one unit of work; reads the lease and the rules once, since an import takes thousands. */
export class NumberTaker {
  readonly #reader: RecordReader;
  readonly #device: string;
  readonly #today: string;
  readonly #countOn: CountOn;
  readonly #rules = new Map<string, NumberRule>();
  #series: string | undefined;

  constructor(reader: RecordReader, device: string, today: string, countOn: CountOn) {
    this.#reader = reader;
    this.#device = device;
    this.#today = today;
    this.#countOn = countOn;
  }

  /** The next number of an entity. Throws `seriesNotLeased` where this device holds no series. */
  take(entity: Entity): string {
    this.#series ??= currentLease(this.#reader, this.#device)?.series;
    if (this.#series === undefined) throw new AppError('seriesNotLeased', { entity: entity.spec.label });
    const rule = this.#rules.get(entity.name) ?? ruleInForce(this.#reader, entity);
    this.#rules.set(entity.name, rule);
    const serial = this.#countOn(entity.name, this.#series, periodOf(rule.reset, this.#today));
    return formatNumber(rule, this.#series, this.#today, serial);
  }
}
