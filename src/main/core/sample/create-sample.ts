import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startOfDay } from '#shared/filter/period.ts';
import { onBehalfOf, SYSTEM } from '../access/actor.ts';
import { civilDate } from '../clock.ts';
import type { Registry } from '../entities/registry.ts';
import type { DerivationCost } from '../storage/key-wrap.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import { createWorkspace } from '../workspace/create-workspace.ts';
import type { Seed } from '../workspace/seed.ts';
import { Workspace } from '../workspace/workspace.ts';
import { Diary } from './diary.ts';
import { SeededRandom } from './random.ts';
import type { Sample, SampleSize } from './sample.ts';

const SEED = 20_260_101;
const NINE_HOURS = 32_400_000;
const A_MINUTE = 60_000;
const TIME_ZONE = 'Asia/Shanghai';

/** How many commands of a day share a unit of work: each by itself where people look at the log, many for benchmarks. */
const BATCH: Readonly<Record<SampleSize, number>> = { S: 1, M: 50, L: 500 };
const NAMES: Readonly<Record<SampleSize, string>> = {
  S: '云帆软件(示例)',
  M: '云帆软件(示例 M)',
  L: '云帆软件(示例 L)',
};

/** The sample holds nothing secret: its passphrase is known, and costs little to try. */
export const SAMPLE_PASSPHRASE = 'sample-company';
const SAMPLE_COST: DerivationCost = { memoryKiB: 1024, iterations: 1 };

export interface SampleOrder {
  readonly home: string;
  readonly size: SampleSize;
  readonly registry: Registry;
  readonly seeds: readonly Seed[];
  readonly samples: readonly Sample[];
  /** Epoch milliseconds; the three years end on this day. */
  readonly now: number;
  /** Told each day that has been lived through. */
  readonly dayDone?: (date: string) => void;
}

/**
 * Makes the sample company in the home folder unless it is there, and returns its path: three years of a small
 * software vendor, written through the rooms' own commands, the same from the same seed.
 */
export async function ensureSample(order: SampleOrder): Promise<string> {
  const { home, size, registry, seeds, samples, now } = order;
  const path = join(home, 'workspaces', `${NAMES[size]}.vdesk`);
  if (existsSync(dataFile(path))) return path;
  const today = civilDate(now, TIME_ZONE);
  const first = Temporal.PlainDate.from(today).subtract({ years: 3 }).toString();
  let moment = startOfDay(first, TIME_ZONE);
  const clock = (): number => moment;
  const wanted = {
    home,
    company: NAMES[size],
    person: '王芳',
    passphrase: SAMPLE_PASSPHRASE,
    currency: 'CNY',
    timeZone: TIME_ZONE,
  };
  const made = await createWorkspace(wanted, registry, seeds, clock, SAMPLE_COST);
  const workspace = Workspace.open(made.path, made.key, registry, clock);
  try {
    const actor = onBehalfOf({ id: made.personId, name: wanted.person, role: SYSTEM.role, team: [] });
    const diary = new Diary(today, BATCH[size]);
    const on = (date: string, action: string, body: Parameters<Diary['plan']>[1]['body']): void =>
      diary.plan(date, { action, body });
    const writer = { random: new SeededRandom(SEED), size, first, today, on };
    for (const sample of samples) sample(writer);
    let day = '';
    diary.live(
      first,
      (date, action, body) => {
        const before = moment;
        moment = date === day ? before + A_MINUTE : startOfDay(date, TIME_ZONE) + NINE_HOURS;
        moment = Math.min(moment, now);
        day = date;
        workspace.write({ action, actor, source: 'system' }, body);
      },
      order.dayDone,
    );
  } finally {
    workspace.close();
  }
  return made.path;
}
