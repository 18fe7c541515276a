import { AppError, type Problem } from '#shared/errors.ts';
import type { RecordWriter } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { RequirementRow } from './requirements.ts';
import { requirementsBefore, tickedOf } from './requirements.ts';
import type { StageRow } from './stages.ts';

/** The action of somebody who may let a deal pass although something is missing; its reason stands in the history. */
export const OVERRIDE = 'sales.gate.override';

/** Taking an action back puts the deal where it was, which no gate had refused then. */
const UNGATED = new Set([OVERRIDE, 'core.change.undo']);

type Asked = Pick<RequirementRow, 'id' | 'kind' | 'fieldName' | 'name' | 'nameEn'>;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/**
 * The requirements that a deal does not meet. `ticked` are its checkpoints; null where a deal cannot have any yet
 * because it is only now being written, so that only fields are asked for. Pure.
 */
export const unmet = <R extends Asked>(
  asked: readonly R[],
  deal: Readonly<Record<string, unknown>>,
  ticked: ReadonlySet<string> | null,
): R[] =>
  asked.filter((each) =>
    each.kind === 'field' ? isEmpty(deal[each.fieldName ?? '']) : ticked !== null && !ticked.has(each.id),
  );

/**
 * The stage gate, the same for board, list, import, rule and command: on the way forward a deal has all that the open
 * stages before the target ask for, won as the last of them. Backward, to lost, and what happened before it was imported
 * is free. Throws `stageGate` with a problem for each thing that is missing.
 */
export function demandGate(
  work: RecordWriter,
  deal: RecordValues,
  target: StageRow,
  before: RecordValues | null,
  from: StageRow | undefined,
): void {
  if (UNGATED.has(work.command.action) || target.category === 'lost') return;
  const created = before === null;
  if (created && target.category !== 'open' && work.command.source === 'import') return;
  const forward = !from || from.pipelineId !== target.pipelineId || from.position < target.position;
  if (!forward) return;
  const asked = requirementsBefore(work, target.pipelineId, target.position);
  if (asked.length === 0) return;
  const missing = unmet(asked, deal, created ? null : tickedOf(work, String(deal.id)));
  if (missing.length > 0) throw gateError(target, missing);
}

function gateError(target: StageRow, missing: readonly Asked[]): AppError {
  const stage = { zh: target.name, en: target.nameEn };
  const problems = missing.map(
    ({ kind, fieldName, name, nameEn }): Problem => ({
      code: kind === 'field' ? 'stageNeedsField' : 'stageNeedsCheckpoint',
      params: { stage, what: { zh: name, en: nameEn } },
      ...(kind === 'field' && fieldName ? { field: fieldName } : {}),
    }),
  );
  const what = {
    zh: missing.map(({ name }) => name).join('、'),
    en: missing.map(({ nameEn }) => nameEn).join(', '),
  };
  return new AppError('stageGate', { stage, missing: what }, { problems });
}
