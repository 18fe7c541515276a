import { AppError } from '#shared/errors.ts';
import { defineEntity, type RecordReader } from '../../../core/entities/entity.ts';
import { choice, date, money, reference, text } from '../../../core/entities/field.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { RISKS, SIDES } from '../contract/contract-choices.ts';
import { Contract } from '../contract/contract-entity.ts';
import { isBinding } from '../contract/contract-read.ts';

export const BREACH_STATES = [
  { value: 'suspected', label: { zh: '疑似', en: 'Suspected' }, tone: 'warning' },
  { value: 'confirmed', label: { zh: '确认', en: 'Confirmed' }, tone: 'bad' },
  { value: 'dismissed', label: { zh: '排除', en: 'Dismissed' }, tone: 'neutral' },
] as const;

export const BREACH_KINDS = [
  { value: 'latePayment', label: { zh: '逾期付款', en: 'Late payment' } },
  { value: 'lateDelivery', label: { zh: '逾期交付', en: 'Late delivery' } },
  { value: 'quality', label: { zh: '质量', en: 'Quality' } },
  { value: 'secrecy', label: { zh: '保密', en: 'Secrecy' } },
  { value: 'other', label: { zh: '其他', en: 'Other' } },
] as const;

/** A duty that was not kept. Only a person confirms one, with evidence; what it is about then stays. */
export const Breach = defineEntity({
  name: 'breach',
  domain: 'compliance',
  label: { zh: '违约记录', en: 'Breach' },
  plural: { zh: '违约记录', en: 'Breaches' },
  mergeClass: 'record',
  titleField: 'title',
  defaultSort: { field: 'occurredOn', descending: true },
  // it hangs on a contract and often on a duty, which no file names
  importable: false,
  partOf: ['contractId'],
  ownScope: { field: 'contractId.ownerId', op: 'equals', value: { me: true } },
  indexes: [
    ['status', 'occurredOn', 'contractId'],
    ['obligationId', 'id'],
  ],
  derive: (values, work, before) => {
    const contractId = before ? values.contractId : mainContract(values, work);
    const { status, currency } = values;
    return {
      contractId: contractId ?? null,
      status: status ?? 'suspected',
      currency: currency ?? work.currency,
    };
  },
  check: ({ occurredOn, curedOn }, today) => {
    const future = (field: string, date: unknown) =>
      typeof date === 'string' && date > today
        ? [{ code: 'breachInFuture' as const, params: { date }, field }]
        : [];
    const early =
      typeof occurredOn === 'string' && typeof curedOn === 'string' && curedOn < occurredOn
        ? [
            {
              code: 'breachCuredEarly' as const,
              params: { cured: curedOn, occurred: occurredOn },
              field: 'curedOn',
            },
          ]
        : [];
    return [...future('occurredOn', occurredOn), ...future('curedOn', curedOn), ...early];
  },
  fields: {
    contractId: reference('contract', {
      label: { zh: '合同', en: 'Contract' },
      required: true,
      inList: true,
      editable: false,
      onCreate: true,
    }),
    obligationId: reference('obligation', { label: { zh: '义务', en: 'Obligation' }, editable: false }),
    title: text({ label: { zh: '事由', en: 'What happened' }, required: true, inList: true, searched: true }),
    side: choice({
      label: { zh: '违约方', en: 'Who' },
      required: true,
      choices: SIDES,
      inList: true,
      editable: false,
      onCreate: true,
    }),
    type: choice({
      label: { zh: '类型', en: 'Kind' },
      required: true,
      inList: true,
      editable: false,
      onCreate: true,
      choices: BREACH_KINDS,
    }),
    severity: choice({ label: { zh: '严重程度', en: 'Severity' }, choices: RISKS, inList: true }),
    occurredOn: date({
      label: { zh: '发生日期', en: 'Happened on' },
      required: true,
      sortable: true,
      inList: true,
      editable: false,
      onCreate: true,
    }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      derived: true,
      choices: BREACH_STATES,
      inList: true,
      editable: false,
    }),
    decidedOn: date({ label: { zh: '认定日期', en: 'Decided on' }, editable: false }),
    decidedById: reference('person', { label: { zh: '认定人', en: 'Decided by' }, editable: false }),
    evidence: text({ label: { zh: '依据', en: 'Evidence' }, max: 1000, editable: false }),
    dismissReason: text({ label: { zh: '排除原因', en: 'Why dismissed' }, max: 1000, editable: false }),
    remedy: text({ label: { zh: '补救措施', en: 'Remedy' }, max: 1000, editable: false }),
    curedOn: date({ label: { zh: '补救日期', en: 'Cured on' }, inList: true, editable: false }),
    amount: money({ label: { zh: '涉及金额', en: 'Amount' }, currency: 'currency', min: 0 }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3 }),
  },
});

/**
 * The contract that a breach counts for: of an amendment the one that it amends. Throws `contractNotSigned`, and
 * `breachBeforeContract` for a day on which nothing bound anybody yet.
 */
function mainContract({ contractId, occurredOn }: RecordValues, reader: RecordReader): string | null {
  const named = typeof contractId === 'string' ? reader.find(Contract, contractId) : undefined;
  const main =
    named?.kind === 'amendment' && named.parentId !== null ? reader.find(Contract, named.parentId) : named;
  // a reference that leads nowhere is refused when the row is written
  if (!main) return typeof contractId === 'string' ? contractId : null;
  const { title, status, startsOn, signedOn } = main;
  if (!isBinding(status))
    throw new AppError('contractNotSigned', { title, action: { zh: '登记违约', en: 'breached' } });
  const start = [startsOn, signedOn].filter((day) => day !== null).toSorted()[0];
  if (start !== undefined && typeof occurredOn === 'string' && occurredOn < start)
    throw new AppError('breachBeforeContract', { date: occurredOn, start });
  return main.id;
}
