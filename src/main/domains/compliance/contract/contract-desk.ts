import type { Filter } from '#shared/filter/filter.ts';
import { mayRead } from '../../../core/access/access.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readPage } from '../../../core/lists/page.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Breach } from '../breach/breach-entity.ts';
import { Contract } from './contract-entity.ts';
import { Obligation } from './duty-entities.ts';

export const DESK_VIEWS = [
  'mine',
  'approval',
  'signing',
  'active',
  'expiring',
  'overdue',
  'breaches',
] as const;
export type DeskView = (typeof DESK_VIEWS)[number];
type ContractView = Exclude<DeskView, 'overdue' | 'breaches'>;

/** How long before its notice date, or its end, a contract is to be decided. */
const RADAR_DAYS = 90;
const MOST = 200;

const is = (field: string, value: string): Filter => ({ field, op: 'equals', value });
const anyOf = (states: readonly string[]): Filter => ({ or: states.map((state) => is('status', state)) });
const dueBy = (field: string, today: string): Filter => ({
  field,
  op: 'lessThan',
  value: Temporal.PlainDate.from(today)
    .add({ days: RADAR_DAYS + 1 })
    .toString(),
});

/** Contracts in force whose notice date or end is close, and for which nothing was decided. */
export const expiring = (today: string): Filter => ({
  and: [
    is('status', 'active'),
    { field: 'runsUntil', op: 'notEmpty' },
    { field: 'renewalDecidedOn', op: 'empty' },
    {
      or: [
        dueBy('runsUntil', today),
        { and: [{ field: 'noticeBy', op: 'notEmpty' }, dueBy('noticeBy', today)] },
      ],
    },
  ],
});

/** Duties whose day has passed. */
export const overdueDuties = (today: string): Filter => ({
  and: [is('status', 'open'), { field: 'dueOn', op: 'lessThan', value: today }],
});

/** What is suspected and waits for a decision, and what is confirmed and not yet cured. */
export const openBreaches: Filter = {
  or: [is('status', 'suspected'), { and: [is('status', 'confirmed'), { field: 'curedOn', op: 'empty' }] }],
};

const contractFilter = (view: ContractView, today: string): Filter => {
  if (view === 'mine')
    return {
      and: [
        { field: 'ownerId', op: 'equals', value: { me: true } },
        anyOf(['draft', 'negotiation', 'approved', 'signing']),
      ],
    };
  return view === 'expiring' ? expiring(today) : is('status', view);
};

/** All views of the desk, each with its rows, at most 200. */
export function readDesk(reader: Reader, today: string, scope: FilterScope) {
  const contracts = (view: ContractView) =>
    readPage(
      reader,
      Contract,
      { entity: 'contract', filter: contractFilter(view, today), limit: MOST },
      scope,
    ).rows;
  return {
    mine: contracts('mine'),
    approval: contracts('approval'),
    signing: contracts('signing'),
    active: contracts('active'),
    expiring: contracts('expiring'),
    overdue: readPage(
      reader,
      Obligation,
      { entity: 'obligation', filter: overdueDuties(today), limit: MOST },
      scope,
    ).rows,
    breaches: mayRead(scope.actor, Breach)
      ? readPage(reader, Breach, { entity: 'breach', filter: openBreaches, limit: MOST }, scope).rows
      : [],
  };
}
