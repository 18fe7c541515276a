import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import type { RowOf } from '../../../core/entities/entity.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { wonStageDays } from '../reports.ts';
import type { Pipeline } from './entities.ts';
import { type StageRow, stagesOf } from './stages.ts';

/** Why an open deal counts as stalled; the filter finds the deals that do. */
export interface Stall {
  readonly id: 'stage' | 'idle' | 'nextStep' | 'pushed';
  readonly label: LocalText;
  readonly filter: Filter;
}

/** How often a close date is put off before that tells something. */
export const MOST_PUSHES = 3;

/** So many of the deals won last say how long a stage usually takes. */
const TYPICAL = 500;

const dayBefore = (today: string, days: number): string =>
  Temporal.PlainDate.from(today).subtract({ days }).toString();

/** The middle of the values, the lower one of two; undefined where there are none. Pure. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1];
}

/**
 * After how many days in a stage a deal is stalled: one and a half times what won deals took there, but not before the
 * days set for the stage; null where neither says anything. Pure.
 */
export function stalledAfter(wonDays: readonly number[], set: number | null): number | null {
  const usual = median(wonDays);
  if (usual === undefined) return set;
  return Math.max(Math.ceil(usual * 1.5), set ?? 0, 1);
}

/** The reasons for which open deals of a pipeline count as stalled today. */
export function stallsOf(reader: Reader, pipeline: RowOf<typeof Pipeline>, today: string): Stall[] {
  const won = wonStageDays(reader, pipeline.id, TYPICAL);
  const inStages = stagesOf(reader, pipeline.id)
    .filter(({ category }) => category === 'open')
    .flatMap((stage) => tooLong(stage, won.get(stage.id) ?? [], today));
  const stalls: Stall[] = [];
  if (inStages.length > 0)
    stalls.push({
      id: 'stage',
      label: { zh: '在阶段中停留过久', en: 'Too long in this stage' },
      filter: { or: inStages },
    });
  if (pipeline.idleDays !== null)
    stalls.push({
      id: 'idle',
      label: { zh: `${pipeline.idleDays} 天没有活动`, en: `No activity for ${pipeline.idleDays} days` },
      filter: idle(dayBefore(today, pipeline.idleDays)),
    });
  stalls.push(
    {
      id: 'nextStep',
      label: { zh: '下一步已过期', en: 'Next step overdue' },
      filter: { field: 'nextStepOn', op: 'lessThan', value: today },
    },
    {
      id: 'pushed',
      label: {
        zh: `成交日推迟 ${MOST_PUSHES} 次以上`,
        en: `Close date put off ${MOST_PUSHES} times or more`,
      },
      filter: { field: 'pushCount', op: 'atLeast', value: MOST_PUSHES },
    },
  );
  return stalls;
}

/** The open deals for which any of the reasons holds. */
export const stalledFilter = (stalls: readonly Stall[]): Filter => ({
  and: [{ field: 'status', op: 'equals', value: 'open' }, { or: stalls.map(({ filter }) => filter) }],
});

function tooLong(stage: StageRow, wonDays: readonly number[], today: string): Filter[] {
  const days = stalledAfter(wonDays, stage.stalledDays);
  if (days === null) return [];
  return [
    {
      and: [
        { field: 'stageId', op: 'equals', value: stage.id },
        { field: 'inStageSince', op: 'lessThan', value: dayBefore(today, days) },
      ],
    },
  ];
}

/** Nothing was done since a day: the last activity is older, or there is none and the deal itself is. */
const idle = (since: string): Filter => ({
  or: [
    { field: 'lastActivityOn', op: 'lessThan', value: since },
    {
      and: [
        { field: 'lastActivityOn', op: 'empty' },
        { field: 'openedOn', op: 'lessThan', value: since },
      ],
    },
  ],
});
