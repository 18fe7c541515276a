import { type Invariant, never } from './invariant.ts';

export const complianceInvariants: readonly Invariant[] = [
  never(
    'a breach that was decided says by what, and by whom',
    `select id from breach where status <> 'suspected'
       and (decidedOn is null or (status = 'confirmed' and evidence is null)
         or (status = 'dismissed' and dismissReason is null))`,
  ),
  never(
    'the versions of a clause are numbered from one without gap',
    'select clauseId from clauseVersion group by clauseId having max(revision) <> count(*)',
  ),
  never(
    'only the newest version of a contract is a working copy',
    `select v.id from contractVersion v where v.state = 'working'
       and exists (select 1 from contractVersion n where n.contractId = v.contractId and n.revision > v.revision)`,
  ),
  never(
    'a contract that is approved has its number, and its text stands still',
    `select c.id from contract c where c.status in ('approved', 'signing')
       and (c.number is null or not exists (select 1 from contractVersion v
         where v.contractId = c.id and v.state = 'frozen'))`,
  ),
];
