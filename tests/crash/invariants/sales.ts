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
];
