import { allOf, type Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Entity } from '../../../core/entities/entity.ts';
import { Contract, Obligation } from '../../compliance/index.ts';
import { Activity } from '../activity-entity.ts';
import { Deal } from '../deal-entity.ts';
import { SalesOrder } from '../order/order-entities.ts';
import { ofCustomers } from './of-customers.ts';

/** A figure at the head of a customer's page: which rows it counts, and what of them it says. */
export interface FigureDefinition {
  readonly id: string;
  readonly label: LocalText;
  readonly entity: Entity;
  readonly filter: (ids: readonly string[], today: string) => Filter;
  /** Amounts that are added up, per currency. */
  readonly sum?: string;
  /** In place of a number: the first day in this field, or the last one. */
  readonly day?: { readonly field: string; readonly last: boolean };
}

const IN_FORCE: Filter = { field: 'status', op: 'in', value: ['signed', 'active'] };

export const CUSTOMER_FIGURES: readonly FigureDefinition[] = [
  {
    id: 'open',
    label: { zh: '进行中的商机', en: 'Open deals' },
    entity: Deal,
    filter: (ids) => both(ofCustomers('customerId', ids), { field: 'status', op: 'equals', value: 'open' }),
    sum: 'amount',
  },
  {
    id: 'won',
    label: { zh: '近 365 天赢单', en: 'Won in the last 365 days' },
    entity: Deal,
    filter: (ids) =>
      both(
        ofCustomers('customerId', ids),
        { field: 'status', op: 'equals', value: 'won' },
        { field: 'closedOn', op: 'within', value: 'last365Days' },
      ),
    sum: 'amount',
  },
  {
    id: 'contracts',
    label: { zh: '有效合同', en: 'Contracts in force' },
    entity: Contract,
    filter: (ids) => both(ofCustomers('customerId', ids), IN_FORCE),
    sum: 'amount',
  },
  {
    id: 'runsOut',
    label: { zh: '最近到期', en: 'Next to run out' },
    entity: Contract,
    filter: (ids, today) =>
      both(ofCustomers('customerId', ids), IN_FORCE, { field: 'runsUntil', op: 'atLeast', value: today }),
    day: { field: 'runsUntil', last: false },
  },
  {
    id: 'orders',
    label: { zh: '订单', en: 'Orders' },
    entity: SalesOrder,
    filter: (ids) =>
      both(ofCustomers('customerId', ids), { field: 'status', op: 'notEquals', value: 'cancelled' }),
    sum: 'gross',
  },
  {
    id: 'overdue',
    label: { zh: '逾期的合同义务', en: 'Overdue obligations' },
    entity: Obligation,
    filter: (ids, today) =>
      both(
        ofCustomers('contractId.customerId', ids),
        { field: 'status', op: 'equals', value: 'open' },
        { field: 'dueOn', op: 'lessThan', value: today },
      ),
  },
  {
    id: 'contact',
    label: { zh: '最近联系', en: 'Last contact' },
    entity: Activity,
    filter: (ids) =>
      both({
        or: [ofCustomers('customerId', ids), ofCustomers('dealId.customerId', ids)],
      }),
    day: { field: 'at', last: true },
  },
];

function both(first: Filter, ...more: Filter[]): Filter {
  return allOf(first, ...more) ?? first;
}
