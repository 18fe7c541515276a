import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../src/main/core/lists/page.ts';
import { readTotals } from '../../../src/main/core/lists/totals.ts';
import { readBreakdown } from '../../../src/main/core/metrics/breakdown.ts';
import { countedRows } from '../../../src/main/core/metrics/counted-rows.ts';
import { measure } from '../../../src/main/core/metrics/measure.ts';
import { entitiesRead } from '../../../src/main/core/metrics/metric-reach.ts';
import { reportMetric } from '../../../src/main/core/metrics/read-metric.ts';
import { type Figure, figureOf } from '../../../src/main/core/metrics/snapshots.ts';
import { lastGroup } from '../../../src/main/core/storage/change-log.ts';
import { openPast } from '../../../src/main/core/storage/past-records.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { fraction } from '../../../src/shared/fraction.ts';
import { Job, METRICS, type MetricDesk, metricDesk, Region, WINDOW } from './desk-for-test.ts';

let desk: MetricDesk;
let regions: string[];

beforeAll(async () => {
  desk = await metricDesk();
  regions = [];
  desk.write((work) => {
    for (const name of ['华东', '华南', '华北']) regions.push(work.insert(Region, { name }));
  });
});
afterAll(() => desk.workspace.close());

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 4 });
const job = fc.record({
  state: fc.constantFrom('open', 'won', 'lost', 'test', null),
  region: fc.constantFrom(0, 1, 2, null),
  price: optional(fc.integer({ min: 0, max: 100_000 })),
  currency: fc.constantFrom('CNY', 'USD'),
  points: optional(fc.integer({ min: -500, max: 500 }).map((value) => String(value / 100))),
  begun: optional(fc.integer({ min: 0, max: 10_000_000 })),
  lasted: fc.integer({ min: 0, max: 10_000_000 }),
  day: optional(fc.integer({ min: 0, max: 80 })),
});
type Values = typeof job extends fc.Arbitrary<infer T> ? T : never;

const valuesOf = ({ region, begun, lasted, day, ...plain }: Values) => ({
  ...plain,
  regionId: region === null ? null : (regions[region] ?? null),
  begun,
  ended: begun === null ? null : begun + lasted,
  day: day === null ? null : Temporal.PlainDate.from('2024-12-20').add({ days: day }).toString(),
});

/** Clears the table and fills it anew, within the log like anything else. */
function fill(jobs: readonly Values[]): string[] {
  const ids: string[] = [];
  desk.write((work) => {
    for (const { id } of work.sqlAll<{ id: string }>('select id from job')) work.remove(Job, id);
    for (const each of jobs) ids.push(work.insert(Job, { name: 'x', ...valuesOf(each) }));
  });
  return ids;
}

const idsOf = (filter: Parameters<typeof readTotals>[2]['filter']): string[] => {
  const { reader, scope } = desk.reading();
  const page = readPage(reader, Job, { entity: 'job', filter: filter ?? null, limit: 500 }, scope);
  return page.rows.map(({ id }) => id).sort();
};

describe('for any records', () => {
  test('what is counted and what is left out by reason make up the rows, none twice; the rows add up to the figure', () =>
    fc.assert(
      fc.property(fc.array(job, { maxLength: 40 }), (jobs) => {
        fill(jobs);
        const reading = desk.reading();
        for (const metric of METRICS) {
          const parts = [
            metric.numerator,
            ...(typeof metric.denominator === 'object' ? [metric.denominator] : []),
          ];
          for (const part of parts) {
            const rows = countedRows(part, metric.excluded ?? [], WINDOW, reading);
            const pieces = [rows.counted, ...rows.leftOut.map(({ filter }) => filter)].flatMap(idsOf);
            expect(pieces.sort()).toEqual(idsOf(rows.all));
          }
          const report = reportMetric(metric, reading, WINDOW, WINDOW);
          for (const part of report.parts) {
            const totals = readTotals(
              reading.reader,
              Job,
              { entity: 'job', filter: part.filter, sums: metric.unit === 'money' ? ['price'] : [] },
              reading.scope,
            );
            expect(totals.count).toBe(part.count);
            if (metric.unit === 'money') expect(totals.sums[0]?.amount ?? 0).toBe(part.sum);
          }
          if (report.denominator === 0) expect([report.value, report.shown]).toEqual([null, null]);
        }
      }),
      { numRuns: 25 },
    ));

  test('groups add up to the whole, Σ ÷ Σ at both levels, whatever they are told apart by', () =>
    fc.assert(
      fc.property(fc.array(job, { maxLength: 40 }), (jobs) => {
        fill(jobs);
        const reading = desk.reading();
        for (const metric of METRICS)
          for (const { id } of metric.dimensions ?? []) {
            const { slices } = readBreakdown(metric, id, WINDOW, reading);
            const whole = measure(metric, WINDOW, reading);
            const sum = (values: readonly (number | null)[]): number =>
              values.reduce<number>((all, value) => all + (value ?? 0), 0);
            expect(sum(slices.map(({ count }) => count))).toBe(whole.basis.count);
            expect(sum(slices.map(({ numerator }) => numerator))).toBeCloseTo(
              Number(whole.numerator.sum.numerator) / Number(whole.numerator.sum.denominator),
              6,
            );
            for (const { filter, count } of slices) if (filter) expect(idsOf(filter)).toHaveLength(count);
          }
      }),
      { numRuns: 25 },
    ));

  test('the figure is what plain arithmetic over the rows gives', () =>
    fc.assert(
      fc.property(fc.array(job, { maxLength: 40 }), (jobs) => {
        fill(jobs);
        const reading = desk.reading();
        const [revenue, , points, hours] = METRICS.map((metric) => measure(metric, WINDOW, reading));
        const inWindow = jobs
          .map(valuesOf)
          .filter(({ day }) => day !== null && day >= WINDOW.from && day < WINDOW.to);
        const priced = inWindow.filter(
          ({ state, day, price, currency }) =>
            state === 'won' && String(day) >= '2025-01-10' && price !== null && currency === 'CNY',
        );
        expect(revenue?.value).toBe(priced.reduce((all, { price }) => all + (price ?? 0), 0));
        const pointed = inWindow.filter(
          ({ state, points: held }) => (state === 'won' || state === 'lost') && held !== null,
        );
        const cents = pointed.reduce((all, each) => all + Math.round(Number(each.points) * 100), 0);
        expect(points?.numerator.sum).toEqual(fraction(BigInt(cents), 100n));
        const timed = inWindow.filter(({ state, begun }) => state === 'won' && begun !== null);
        const lasted = timed.reduce((all, { begun, ended }) => all + (ended ?? 0) - (begun ?? 0), 0);
        if (timed.length === 0) expect(hours?.value).toBeNull();
        else expect(hours?.value).toBeCloseTo(lasted / timed.length / 3_600_000, 9);
      }),
      { numRuns: 25 },
    ));
});

describe('as of a past moment', () => {
  const change = fc.record({ at: fc.nat(), to: fc.option(job, { freq: 5 }), bin: fc.boolean() });

  test(
    'every figure is exactly what it was then, through changes, deletions, purges and undo',
    {
      timeout: 120_000,
    },
    () =>
      fc.assert(
        fc.property(
          fc.array(job, { minLength: 1, maxLength: 12 }),
          fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
          (jobs, steps) => {
            fill(jobs);
            const kept: { seq: number; figures: Figure[]; rows: unknown[] }[] = [];
            const snap = (): void => {
              const reading = desk.reading();
              kept.push({
                seq: lastGroup(reading.reader)?.seq ?? 0,
                figures: METRICS.map((metric) => figureOf(metric, '2025-01-20', reading)),
                rows: reading.reader.sqlAll(`select ${COMPARED} from job order by id`),
              });
            };
            snap();
            for (const step of steps) {
              desk.write((work) => {
                for (const { at, to, bin } of step) {
                  const ids = work
                    .sqlAll<{ id: string }>('select id from job order by id')
                    .map(({ id }) => id);
                  const id = ids[at % Math.max(1, ids.length)];
                  if (id === undefined || (to && bin)) {
                    if (to) work.insert(Job, { name: 'new', ...valuesOf(to) });
                  } else if (to) work.update(Job, id, valuesOf(to));
                  else if (bin) work.update(Job, id, { deletedAt: work.now });
                  else work.remove(Job, id);
                }
                work.update(Region, regions[0] ?? '', { name: `华东 ${kept.length}` });
              });
              snap();
            }
            const now = desk.reading();
            for (const { seq, figures, rows } of kept) {
              const past = openPast(dataFile(desk.path), desk.key, {}, entitiesRead(METRICS, now), { seq });
              try {
                expect(past.reader.sqlAll(`select ${COMPARED} from job order by id`)).toEqual(rows);
                const then = { ...now, reader: past.reader };
                expect(METRICS.map((metric) => figureOf(metric, '2025-01-20', then))).toEqual(figures);
              } finally {
                past.close();
              }
            }
          },
        ),
        { numRuns: 15 },
      ),
  );

  const COMPARED =
    'id, createdAt, createdBy, updatedAt, updatedBy, deletedAt, source, name, state, regionId, price, currency, points, begun, ended, day';
});
