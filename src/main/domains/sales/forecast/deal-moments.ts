import type { Indicator } from '../../../core/learning/indicators.ts';
import { median } from '../pipeline/stalled.ts';

/** A moment in the life of a deal: all that the model looks at, as it was known then. */
export interface DealMoment {
  readonly stageId: string;
  /** Days in the stage ÷ what is usual there. */
  readonly age: number;
  /** Minor units; null where it has none. */
  readonly amount: number | null;
  readonly source: string | null;
  /** Days since something was done for it; null where nothing was. */
  readonly idleDays: number | null;
  /** How often its close date had been put off at a change of stage. */
  readonly pushes: number;
}

/** A deal from its beginning to its end. */
export interface DealLife {
  readonly won: boolean;
  readonly closedOn: string;
  readonly source: string | null;
  /** Its changes of stage, in order; epoch milliseconds. */
  readonly moves: readonly {
    readonly at: number;
    readonly stageId: string;
    readonly amount: number | null;
    readonly expectedClose: string | null;
  }[];
  /** When something was done for it, in order. */
  readonly activities: readonly number[];
}

/** A moment, and how its deal ended: 1 is won. */
export interface Example {
  readonly example: DealMoment;
  readonly outcome: 0 | 1;
}

/** A source that is rarer than this says nothing. */
const FEWEST_OF_A_SOURCE = 20;
const DAY = 86_400_000;
/** The ages, in usual stays, at which a deal is looked at. */
const AGES = [0, 1, 2] as const;

/** How often a close date went later, in order of its values. Pure. */
export function pushesIn(dates: readonly (string | null)[]): number {
  let pushes = 0;
  let last: string | null = null;
  for (const date of dates) {
    if (date !== null && last !== null && date > last) pushes++;
    last = date ?? last;
  }
  return pushes;
}

/** How long deals stayed in each stage, the middle one, in days. */
export function usualStays(lives: readonly DealLife[]): Map<string, number> {
  const stays = new Map<string, number[]>();
  for (const { moves } of lives)
    for (const [at, move] of moves.entries()) {
      const next = moves[at + 1];
      if (!next) continue;
      const days = (next.at - move.at) / DAY;
      const known = stays.get(move.stageId);
      if (known) known.push(days);
      else stays.set(move.stageId, [days]);
    }
  return new Map([...stays].map(([id, days]) => [id, Math.max(median(days) ?? 1, 1)]));
}

/**
 * A deal as it stood on coming into each stage, and again after one and two usual stays if it was still there: no
 * moment knows what came later.
 */
function momentsOf(
  life: DealLife,
  usual: ReadonlyMap<string, number>,
  open: ReadonlySet<string>,
): DealMoment[] {
  return life.moves.flatMap((move, index) => {
    const left = life.moves[index + 1]?.at;
    if (!open.has(move.stageId) || left === undefined) return [];
    const pushes = pushesIn(life.moves.slice(0, index + 1).map(({ expectedClose }) => expectedClose));
    return AGES.flatMap((age) => {
      const at = move.at + age * (usual.get(move.stageId) ?? 1) * DAY;
      if (age > 0 && at > left) return [];
      const last = life.activities.filter((done) => done <= at).at(-1);
      return [
        {
          stageId: move.stageId,
          age,
          amount: move.amount,
          source: life.source,
          idleDays: last === undefined ? null : (at - last) / DAY,
          pushes,
        },
      ];
    });
  });
}

/** What the model looks at, with bands that the examples themselves give. */
export function indicatorsFrom(
  examples: readonly Example[],
  openStages: ReadonlySet<string>,
): Indicator<DealMoment>[] {
  const amounts = examples
    .flatMap(({ example: { amount } }) => (amount === null ? [] : [amount]))
    .sort((a, b) => a - b);
  const quarter = (part: number): number => amounts[Math.floor(amounts.length * part)] ?? 0;
  const edges = [quarter(0.25), quarter(0.5), quarter(0.75)];
  const band = (amount: number | null): number =>
    amount === null ? -1 : edges.filter((edge) => amount > edge).length;
  const sources = new Map<string, number>();
  for (const { example } of examples)
    if (example.source) sources.set(example.source, (sources.get(example.source) ?? 0) + 1);
  const is = (
    group: string,
    name: string,
    holds: (moment: DealMoment) => boolean,
  ): Indicator<DealMoment> => ({ group, name, holds });
  return [
    ...[...openStages].map((id) => is('stage', id, ({ stageId }) => stageId === id)),
    is('age', 'usual', ({ age }) => age < 1),
    is('age', 'long', ({ age }) => age >= 1 && age < 2),
    is('age', 'veryLong', ({ age }) => age >= 2),
    is('idle', 'week', ({ idleDays }) => idleDays !== null && idleDays <= 7),
    is('idle', 'month', ({ idleDays }) => idleDays !== null && idleDays > 7 && idleDays <= 30),
    is('idle', 'longer', ({ idleDays }) => idleDays !== null && idleDays > 30),
    is('idle', 'never', ({ idleDays }) => idleDays === null),
    is('pushes', 'none', ({ pushes }) => pushes === 0),
    is('pushes', 'once', ({ pushes }) => pushes === 1),
    is('pushes', 'often', ({ pushes }) => pushes >= 2),
    ...[0, 1, 2, 3].map((quartile) =>
      is('amount', `q${quartile + 1}`, ({ amount }) => band(amount) === quartile),
    ),
    ...[...sources]
      .filter(([, count]) => count >= FEWEST_OF_A_SOURCE)
      .map(([name]) => name)
      .sort()
      .map((name) => is('source', name, ({ source }) => source === name)),
  ];
}

/** All moments of these deals, each with how its deal ended. */
export const examplesOf = (
  lives: readonly DealLife[],
  usual: ReadonlyMap<string, number>,
  open: ReadonlySet<string>,
): Example[] =>
  lives.flatMap((life) =>
    momentsOf(life, usual, open).map((example) => ({ example, outcome: life.won ? 1 : 0 }) as const),
  );
