import { scopeOfWork } from '../../core/lists/scope-of-work.ts';
import type { SampleWriter } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Work } from '../../core/storage/work.ts';
import { Poc, PocCriterion } from './poc/poc-entities.ts';
import { sendProposal } from './proposal/proposal-commands.ts';
import { Proposal } from './proposal/proposal-entity.ts';

const builder = queryBuilder<{
  deal: { id: string; name: string; customerId: string | null; status: string; rid: number };
}>();

const TEXTS = {
  situation: '{{客户.名称}}的客户资料分散在各部门的表格里，报表靠人工汇总。',
  solution: '以{{商机.主要产品}}统一客户、商机和合同，离线也能使用。',
  plan: '第 1–2 周导入数据，第 3–4 周试用，第 5 周全员上线。',
  investment: '预计每月节省 20 人天的汇总工作。',
};

/** Two proposals of open deals: one submitted, one that still lacks its plan. */
export function sampleProposals({ on, today }: SampleWriter): void {
  on(today, 'sales.proposal.create', (work) => {
    const deals = work.all(
      builder
        .selectFrom('deal')
        .select(['id', 'name'])
        .where('status', '=', 'open')
        .where('customerId', 'is not', null)
        .orderBy('rid', 'desc')
        .limit(2),
    );
    for (const [at, { id: dealId, name }] of deals.entries()) {
      const title = `${name} 解决方案`.slice(0, 200);
      const id = work.insert(Proposal, { title, dealId, ...TEXTS, ...(at === 0 ? {} : { plan: null }) });
      if (at === 0) on(today, 'sales.poc.create', (later) => samplePoc(later, dealId, name));
      if (at === 0)
        on(today, 'sales.proposal.send', (later) => sendProposal(later, id, null, scopeOfWork(later)));
    }
  });
}

const CRITERIA = [
  ['导入 10 万条客户资料', '30 分钟内', 'met', '12 分钟'],
  ['离线编辑后同步', '没有丢失', 'open', null],
] as const;

/** A proof of concept that is under way, half of what it has to show reached. */
function samplePoc(work: Work, dealId: string, name: string): void {
  const day = Temporal.PlainDate.from(work.today);
  const [startsOn, endsOn] = [day.subtract({ days: 3 }).toString(), day.add({ days: 11 }).toString()];
  const pocId = work.insert(Poc, {
    title: `${name} 试用`.slice(0, 200),
    dealId,
    startsOn,
    endsOn,
    status: 'running',
  });
  for (const [title, target, verdict, result] of CRITERIA)
    work.insert(PocCriterion, { pocId, title, target, verdict, result });
}
