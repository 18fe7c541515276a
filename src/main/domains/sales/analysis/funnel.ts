import type { LocalText } from '#shared/texts.ts';
import { stagesOf } from '../pipeline/stages.ts';
import { stageSums } from '../reports.ts';
import { type Analysed, type Counted, dealsWithin } from './analysed.ts';

export interface FunnelStep extends Counted {
  readonly id: string;
  readonly label: LocalText;
}

const OPENED: LocalText = { zh: '新开', en: 'Opened' };

/**
 * How far the deals opened in the window have come: all of them, then for each stage those that stand in it or past it
 * and are not lost, then those won. A lost deal counts in the first row alone.
 */
export function readFunnel(asked: Analysed): FunnelStep[] {
  const { reader, scope, currency, pipelineId } = asked;
  const all = dealsWithin(asked, 'openedOn');
  const sums = stageSums(reader, scope, all, null);
  const stages = stagesOf(reader, pipelineId);
  const alive = stages.filter(({ category }) => category === 'open');
  const won = stages.filter(({ category }) => category === 'won');
  const way = [...alive, ...won];
  const counted = (of: readonly string[]): Omit<Counted, 'filter'> => {
    const own = sums.filter(({ stageId }) => of.includes(stageId));
    return {
      count: own.reduce((sum, { count }) => sum + count, 0),
      amount: own.reduce((sum, each) => sum + (each.currency === currency ? each.amount : 0), 0),
    };
  };
  return [
    { id: 'opened', label: OPENED, ...counted(stages.map(({ id }) => id)), filter: all },
    ...way.map((stage, at): FunnelStep => {
      const from = way.slice(at).map(({ id }) => id);
      return {
        id: stage.id,
        label: { zh: stage.name, en: stage.nameEn },
        ...counted(from),
        filter: dealsWithin(asked, 'openedOn', { field: 'stageId', op: 'in', value: from }),
      };
    }),
  ];
}
