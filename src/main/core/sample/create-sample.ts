import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startOfDay } from '#shared/filter/period.ts';
import { onBehalfOf, SYSTEM } from '../access/actor.ts';
import { civilDate } from '../clock.ts';
import type { Registry } from '../entities/registry.ts';
import type { DerivationCost } from '../storage/key-wrap.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import { createWorkspace, type Seed } from '../workspace/create-workspace.ts';
import { Workspace } from '../workspace/workspace.ts';
import { SeededRandom } from './random.ts';
import type { Sample } from './sample.ts';

const COMPANY = '云帆软件(示例)';
const SEED = 20_260_101;
const TEN_HOURS = 36_000_000;
const TIME_ZONE = 'Asia/Shanghai';

/** The sample holds nothing secret: its passphrase is known, and costs little to try. */
export const SAMPLE_PASSPHRASE = 'sample-company';
const SAMPLE_COST: DerivationCost = { memoryKiB: 1024, iterations: 1 };

/**
 * Makes the sample company in the home folder unless it is there, and returns its path: three years of a small
 * software vendor, written through the rooms' own commands, the same from the same seed.
 */
export async function ensureSample(
  home: string,
  registry: Registry,
  seeds: readonly Seed[],
  samples: readonly Sample[],
  now: number,
): Promise<string> {
  const path = join(home, 'workspaces', `${COMPANY}.vdesk`);
  if (existsSync(dataFile(path))) return path;
  const today = civilDate(now, TIME_ZONE);
  let moment = startOfDay(Temporal.PlainDate.from(today).subtract({ years: 3 }).toString(), TIME_ZONE);
  const clock = (): number => moment;
  const wanted = {
    home,
    company: COMPANY,
    person: '王芳',
    passphrase: SAMPLE_PASSPHRASE,
    currency: 'CNY',
    timeZone: TIME_ZONE,
  };
  const made = await createWorkspace(wanted, registry, seeds, clock, SAMPLE_COST);
  const workspace = Workspace.open(made.path, made.key, registry, clock);
  try {
    const actor = onBehalfOf({ id: made.personId, name: wanted.person, role: SYSTEM.role, team: [] });
    const random = new SeededRandom(SEED);
    for (const sample of samples)
      sample({
        random,
        today,
        on: (date, action, body) => {
          moment = Math.min(startOfDay(date, TIME_ZONE) + TEN_HOURS, now);
          return workspace.write({ action, actor, source: 'system' }, body).answer;
        },
      });
  } finally {
    workspace.close();
  }
  return made.path;
}
