import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { RecordWriter } from '../../core/entities/entity.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';
import { Product } from '../catalog/index.ts';
import { Customer } from '../directory/index.ts';
import { NOT_RECORDED } from './loss-reasons.ts';
import { Stage } from './pipeline/entities.ts';
import { demandGate } from './pipeline/stage-gate.ts';
import { firstOpenStage, type StageRow } from './pipeline/stages.ts';

/** Undo gives a deal the values it had, and they need no deriving. */
const UNDO = 'core.change.undo';

/** Actions that may bring a closed deal back among the open ones. */
const REOPENING = new Set(['sales.deal.reopen', UNDO]);

/**
 * The stage decides state and pipeline; what is left out gets its default: the first open stage, the company's
 * currency, a name made of product and customer. Throws what stands against a change of stage.
 */
export function deriveDeal(
  deal: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const derived: Record<string, FieldValue> = {};
  const stageId = String(deal.stageId ?? firstOpenStage(work).id);
  const stage = stageId === before?.stageId ? undefined : work.find(Stage, stageId);
  if (stage) Object.assign(derived, enterStage(deal, stage, work, before));
  else if (stageId !== before?.stageId) return derived; // the reference itself is refused when the row is written
  if (before && work.command.action !== UNDO && isLater(deal.expectedClose, before.expectedClose))
    derived.pushCount = Number(before.pushCount ?? 0) + 1;
  if (!deal.currency) derived.currency = work.currency;
  if (!deal.name) {
    const customer = deal.customerId ? work.find(Customer, String(deal.customerId))?.name : undefined;
    const product = deal.productId ? work.find(Product, String(deal.productId))?.name : undefined;
    const name = [product, customer].filter(Boolean).join(' · ') || deal.externalId;
    if (name) derived.name = name;
  }
  if (stage) {
    const from = before ? work.find(Stage, String(before.stageId)) : undefined;
    demandGate(work, { ...deal, ...derived }, stage, before, from);
  }
  return derived;
}

/** What a stage brings with it. A closed deal does not change its stage except by reopening. */
function enterStage(
  deal: RecordValues,
  stage: StageRow,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const { action, source } = work.command;
  if (before && before.status !== 'open' && !REOPENING.has(action))
    throw new AppError('dealClosed', { action: { zh: '更改阶段', en: 'change its stage' } });
  const entered: Record<string, FieldValue> = { stageId: stage.id, pipelineId: stage.pipelineId };
  if (action !== UNDO) entered.inStageSince = enteredOn(deal, work, before);
  if (before?.status !== 'discarded' || deal.status === before.status) entered.status = stage.category;
  if (source !== 'import') return entered;
  if (stage.category === 'lost' && !deal.lossReason) entered.lossReason = NOT_RECORDED;
  if (stage.category !== 'open' && !deal.closedOn) entered.closedOn = pastClose(deal, work);
  return entered;
}

/** A deal that is told of later, as by an import, is in its first stage since it was opened, as far as anybody knows. */
function enteredOn({ openedOn }: RecordValues, { today }: RecordWriter, before: RecordValues | null): string {
  return before === null && typeof openedOn === 'string' && openedOn < today ? openedOn : today;
}

const isLater = (date: unknown, than: unknown): boolean =>
  typeof date === 'string' && typeof than === 'string' && date > than;

/** Where a file has one close date for open and closed deals alike, a closed deal closed on the day it was expected to. */
function pastClose({ expectedClose }: RecordValues, { today }: RecordWriter): FieldValue {
  return typeof expectedClose === 'string' && expectedClose <= today ? expectedClose : null;
}
