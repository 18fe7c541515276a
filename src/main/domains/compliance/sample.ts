import { applyMove } from '../../core/entities/lifecycle.ts';
import type { Sample } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Work } from '../../core/storage/work.ts';
import { Contract } from './contract/contract-entity.ts';
import { contractLifecycle } from './contract/contract-lifecycle.ts';
import { ContractParty } from './contract/contract-part-entities.ts';
import { writeText } from './contract/contract-versions.ts';
import { Obligation } from './contract/duty-entities.ts';
import { sampleEnvelope } from './envelope/sample-envelope.ts';

interface Tables {
  customer: { id: string; name: string; rid: number };
}
const builder = queryBuilder<Tables>();
const after = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** Days before today on which a contract is drafted, what it is about, and how far it has come. */
const CONTRACTS = [
  [400, '云帆 CRM 年度服务合同', 'sales', 12_800_000, 'active'],
  [330, '云帆数据平台采购合同', 'sales', 31_600_000, 'active'],
  [300, '云服务器租用协议', 'purchase', 4_800_000, 'active'],
  [120, '渠道合作协议', 'channel', null, 'active'],
  [40, '云帆工单服务合同', 'sales', 2_560_000, 'signing'],
  [12, '云帆 CRM 企业版合同', 'sales', 6_800_000, 'approval'],
  [5, '项目保密协议', 'nda', null, 'draft'],
  [16, '云帆报表年度服务合同', 'sales', 1_980_000, 'active'],
] as const;

const CLAUSES = [
  ['服务内容', '乙方按照本合同向甲方提供“{{title}}”约定的产品与服务。'],
  ['期限', '本合同自 {{startsOn}} 起生效，至 {{endsOn}} 止。'],
  ['保密', '双方对因履行本合同知悉的对方商业秘密负有保密义务，保密期限为合同终止后三年。'],
  ['违约责任', '一方违约造成对方损失的，应当赔偿对方因此受到的实际损失。'],
] as const;

/** Moves that histories call by a name of their own. */
const ACTIONS: Readonly<Record<string, string>> = {
  approve: 'compliance.contract.decide',
  sign: 'compliance.contract.sign',
};

/** Contracts at every stop of their life, with duties that are kept, due and late. */
export const sampleCompliance: Sample = ({ today, on }) => {
  CONTRACTS.forEach(([ago, title, kind, amount, until], at) => {
    const day = after(today, -ago);
    on(day, 'compliance.contract.draft', (work) => {
      const other = work.first(
        builder.selectFrom('customer').select(['id', 'name']).orderBy('rid').offset(at).limit(1),
      );
      if (!other) return;
      const startsOn = after(day, 10);
      const id = work.insert(Contract, {
        title,
        kind,
        customerId: other.id,
        amount,
        amountKind: amount === null ? 'none' : 'fixed',
        startsOn,
        termCount: ago > 380 ? 15 : 1,
        termUnit: ago > 380 ? 'months' : 'years',
        noticeCount: 30,
        noticeUnit: 'days',
        language: 'zh',
      });
      const sides = kind === 'purchase' ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
      sides.forEach((side, place) => {
        const legalName = side === 'ours' ? work.facts.company : other.name;
        const role = place === 0 ? 'partyA' : 'partyB';
        work.insert(ContractParty, { contractId: id, position: place + 1, role, side, legalName });
      });
      const blocks = CLAUSES.map(([heading, text]) => ({ clauseId: null, heading, text }));
      writeText(work, { id, title }, blocks, 'edited');
      if (until === 'draft') return;
      const go = (days: number, event: string, more: Record<string, string> = {}): void =>
        on(after(day, days), ACTIONS[event] ?? 'compliance.contract.move', (later) =>
          move(later, id, event, more),
        );
      go(1, 'submit');
      if (until === 'approval') return;
      go(2, 'approve');
      if (until === 'signing') {
        on(after(day, 3), 'compliance.envelope.send', (later) => sampleEnvelope(later, id));
        return;
      }
      go(3, 'sendOut');
      const signedOn = after(day, 5);
      go(5, 'sign', { signedOn, signatories: '王芳；对方法定代表人' });
      go(10, 'begin');
      on(signedOn, 'compliance.obligation.create', (later) => {
        later.insert(Obligation, {
          contractId: id,
          title: '支付第二期款项',
          side: 'theirs',
          dueOn: after(today, at * 9 - 6),
        });
        later.insert(Obligation, {
          contractId: id,
          title: '提交季度服务报告',
          side: 'ours',
          every: 'quarter',
          dueOn: after(today, 20 + at),
        });
      });
    });
  });
};

const move = (work: Work, id: string, event: string, input: Record<string, string>): void => {
  applyMove(work, Contract, contractLifecycle, id, event, input);
};
