import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Stage } from './entities.ts';
import { requirementsBefore, tickedOf } from './requirements.ts';
import { unmet } from './stage-gate.ts';
import { type StageRow, stagesOf } from './stages.ts';

export interface GateItem {
  readonly id: string;
  readonly kind: 'field' | 'checkpoint';
  /** The field of the deal, where it is one. */
  readonly field: string | null;
  readonly label: LocalText;
  readonly stageId: string;
  readonly met: boolean;
}

export interface Gate {
  /** Where the deal would go; null where no stage follows. */
  readonly target: {
    readonly id: string;
    readonly label: LocalText;
    readonly category: StageRow['category'];
  } | null;
  readonly items: readonly GateItem[];
  /** What the stages on the way say in words. */
  readonly criteria: readonly { readonly stage: LocalText; readonly text: string }[];
}

const nameOf = ({ name, nameEn }: StageRow): LocalText => ({ zh: name, en: nameEn });

/** What stands between a deal and a stage, the next one unless told otherwise: all that is asked for, and what is there. */
export function readGate(
  reader: Reader,
  deal: Readonly<Record<string, unknown>>,
  stageId: string | null,
): Gate {
  const stages = stagesOf(reader, String(deal.pipelineId));
  const here = stages.find(({ id }) => id === deal.stageId);
  const target = stageId
    ? stages.find(({ id }) => id === stageId)
    : stages.find(({ position, category }) => position > (here?.position ?? 0) && category !== 'lost');
  if (stageId && !target) throw new AppError('notFound', { entity: Stage.spec.label });
  if (!target || target.category === 'lost') return { target: null, items: [], criteria: [] };
  const asked = requirementsBefore(reader, target.pipelineId, target.position);
  const open = new Set(unmet(asked, deal, tickedOf(reader, String(deal.id))).map(({ id }) => id));
  return {
    target: { id: target.id, label: nameOf(target), category: target.category },
    items: asked.map(({ id, kind, fieldName, name, nameEn, stageId: asking }) => ({
      id,
      kind,
      field: fieldName,
      label: { zh: name, en: nameEn },
      stageId: asking,
      met: !open.has(id),
    })),
    criteria: stages.flatMap((stage) =>
      stage.exitCriteria && stage.position >= (here?.position ?? 0) && stage.position < target.position
        ? [{ stage: nameOf(stage), text: stage.exitCriteria }]
        : [],
    ),
  };
}
