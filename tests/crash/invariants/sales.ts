import { type Invariant, never } from './invariant.ts';

export const salesInvariants: readonly Invariant[] = [
  never(
    'a deal stands in the stage that its last move says',
    `select d.id from deal d
     where d.stageId <> (select toStageId from stageMove m where m.dealId = d.id order by rid desc limit 1)`,
  ),
  never(
    'a deal that is closed is dated, and no other is',
    "select id from deal where (status in ('won', 'lost')) <> (closedOn is not null)",
  ),
  never('a lost deal has its reason', "select id from deal where status = 'lost' and lossReason is null"),
  never(
    'a quote has a number from its sending on, and not before',
    "select id from quote where (status in ('draft', 'approval', 'approved')) <> (number is null)",
  ),
  never(
    'the credits of a deal are 100 % together',
    `select dealId from dealCredit where deletedAt is null group by dealId
     having sum(cast(round(cast(percent as real) * 100) as integer)) <> 10000`,
  ),
  never(
    'a quota that was changed has the version that took its place, and no other has one',
    "select id from quota where (status = 'changed') <> (nextId is not null)",
  ),
  never(
    'a quota has one version in force',
    `select period from quota where status <> 'changed' and deletedAt is null
     group by level, salespersonId, teamId, period, metric having count(*) > 1`,
  ),
  never(
    'a salesperson is in the team that their last membership says',
    `select p.id from salesperson p
     join teamMembership m on m.salespersonId = p.id and m.deletedAt is null
     where m.validFrom = (select max(validFrom) from teamMembership l
       where l.salespersonId = p.id and l.deletedAt is null) and m.teamId is not p.teamId`,
  ),
  never(
    'the lines of a quote are numbered from one without gap',
    'select quoteId from quoteLine group by quoteId having min(position) <> 1 or max(position) <> count(*) or count(distinct position) <> count(*)',
  ),
  never(
    'a quote that was sent has lines',
    "select id from quote q where status <> 'draft' and not exists (select 1 from quoteLine l where l.quoteId = q.id)",
  ),
  never(
    'a version that was replaced has one that was sent after it',
    `select id from quote q where status = 'superseded'
     and not exists (select 1 from quote n where n.previousId = q.id and n.status <> 'draft')`,
  ),
  never(
    'the lines of an order add up to it, and to nothing once it is cancelled',
    `select o.id from salesOrder o join salesOrderLine l on l.orderId = o.id group by o.id
     having sum(l.gross) <> case o.status when 'cancelled' then 0 else o.gross end
       or sum(l.net) <> case o.status when 'cancelled' then 0 else o.net end`,
  ),
  never(
    'every order has lines',
    'select id from salesOrder o where not exists (select 1 from salesOrderLine l where l.orderId = o.id)',
  ),
  never(
    'what an order set going is there once it is confirmed, once for each kind, and not before',
    `select o.id from salesOrder o where
       (select count(*) from orderFollowUp f where f.orderId = o.id and f.entry = 'original')
       <> case when o.confirmedAt is null then 0 when o.net = 0 then 2 else 4 end`,
  ),
  never(
    'a cancelled order leaves no amount to bill or to pay commission on',
    `select o.id from salesOrder o join orderFollowUp f on f.orderId = o.id where o.status = 'cancelled'
     group by o.id having sum(coalesce(f.amount, 0)) <> 0`,
  ),
];
