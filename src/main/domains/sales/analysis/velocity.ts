import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import { stagesOf } from '../pipeline/stages.ts';
import { stageTimes } from '../reports.ts';
import { type Analysed, conditions, inWindow, is } from './analysed.ts';

/** How long deals stay in a stage, of the times that one left it in the window. */
export interface StageTime {
  readonly id: string;
  readonly label: LocalText;
  /** How many times a deal left it. */
  readonly count: number;
  /** Σ days ÷ count, to one place; null where none left. */
  readonly days: number | null;
  /** The leavings: changes of stage. */
  readonly filter: Filter;
}

const DAY = 86_400_000;

export function readVelocity(asked: Analysed): StageTime[] {
  const { reader, scope, pipelineId } = asked;
  const left = conditions(is('dealId.pipelineId', pipelineId), inWindow(asked, 'at', 'instant'));
  const times = stageTimes(reader, scope, left);
  return stagesOf(reader, pipelineId)
    .filter(({ category }) => category === 'open')
    .map((stage) => {
      const { count = 0, time = 0 } = times.find(({ stageId }) => stageId === stage.id) ?? {};
      return {
        id: stage.id,
        label: { zh: stage.name, en: stage.nameEn },
        count,
        days: count === 0 ? null : Math.round((time / DAY / count) * 10) / 10,
        filter: conditions(left, is('fromStageId', stage.id)),
      };
    });
}
