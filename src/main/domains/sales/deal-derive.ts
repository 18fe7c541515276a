import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { RecordWriter } from '../../core/entities/entity.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';
import { Product } from '../catalog/index.ts';
import { Customer } from '../directory/index.ts';
import { NOT_RECORDED } from './loss-reasons.ts';
import { Stage } from './pipeline-entities.ts';
import { firstOpenStage } from './stages.ts';

/** Actions that may bring a closed deal back among the open ones. */
const REOPENING = new Set(['sales.deal.reopen', 'core.change.undo']);

/**
 * The stage decides state and pipeline; what is left out gets its default: the first open stage, the company's
 * currency, a name made of product and customer. A closed deal does not change its stage except by reopening.
 */
export function deriveDeal(
  deal: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const derived: Record<string, FieldValue> = {};
  const stageId = deal.stageId ?? firstOpenStage(work).id;
  if (stageId !== before?.stageId) {
    const stage = work.find(Stage, String(stageId));
    if (!stage) return derived; // the reference itself is refused when the row is written
    if (before && before.status !== 'open' && !REOPENING.has(work.command.action))
      throw new AppError('dealClosed', { action: { zh: '更改阶段', en: 'change its stage' } });
    derived.stageId = stage.id;
    derived.pipelineId = stage.pipelineId;
    if (before?.status !== 'discarded' || deal.status === before.status) derived.status = stage.category;
    if (stage.category === 'lost' && !deal.lossReason && work.command.source === 'import')
      derived.lossReason = NOT_RECORDED;
    const closes = stage.category === 'won' || stage.category === 'lost';
    if (closes && !deal.closedOn && work.command.source === 'import')
      derived.closedOn = pastClose(deal, work);
  }
  if (!deal.currency) derived.currency = work.currency;
  if (!deal.name) {
    const customer = deal.customerId ? work.find(Customer, String(deal.customerId))?.name : undefined;
    const product = deal.productId ? work.find(Product, String(deal.productId))?.name : undefined;
    const name = [product, customer].filter(Boolean).join(' · ') || deal.externalId;
    if (name) derived.name = name;
  }
  return derived;
}

/** Where a file has one close date for open and closed deals alike, a closed deal closed on the day it was expected to. */
function pastClose({ expectedClose }: RecordValues, { today }: RecordWriter): FieldValue {
  return typeof expectedClose === 'string' && expectedClose <= today ? expectedClose : null;
}
