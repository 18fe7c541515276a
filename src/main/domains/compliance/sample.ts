import { applyMove } from '../../core/entities/lifecycle.ts';
import type { Sample } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Work } from '../../core/storage/work.ts';
import { Breach } from './breach/breach-entity.ts';
import { breachLifecycle } from './breach/breach-lifecycle.ts';
import { raiseBreaches } from './breach/raise-breaches.ts';
import { libraryFor } from './clause/clause-library.ts';
import type { ClauseBlock } from './contract/clause-blocks.ts';
import { Contract } from './contract/contract-entity.ts';
import { contractLifecycle } from './contract/contract-lifecycle.ts';
import { ContractParty } from './contract/contract-part-entities.ts';
import type { ContractRow } from './contract/contract-read.ts';
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

/** Where the sample's texts depart from the library: by contract and code, what stands there instead. */
const DEPARTURES: Readonly<Record<string, Readonly<Record<string, 'fallback' | 'redLine' | 'leftOut'>>>> = {
  云帆数据平台采购合同: { PAYMENT: 'fallback' },
  '云帆 CRM 企业版合同': { PAYMENT: 'redLine', SECRECY: 'fallback', LIABILITY: 'leftOut' },
};

/** The clauses of the library that a contract should have, with its departures. */
function sampleText(work: Work, contract: ContractRow): ClauseBlock[] {
  const departures = DEPARTURES[contract.title] ?? {};
  return libraryFor(work, contract, 0, 'zh').flatMap((clause) => {
    const { id: clauseId, code, heading, fallbacks, redLine, belongs } = clause;
    const departure = departures[code];
    if (!belongs || departure === 'leftOut') return [];
    const [first] = fallbacks;
    const text = (departure === 'redLine' ? redLine : departure === 'fallback' ? first : null) ?? clause.text;
    return [{ clauseId, heading, text }];
  });
}

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
      const drafted = work.find(Contract, id);
      if (drafted) writeText(work, drafted, sampleText(work, drafted), 'template');
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
          subject: 'payment',
          dueOn: after(today, at * 9 - 6),
        });
        later.insert(Obligation, {
          contractId: id,
          title: '提交季度服务报告',
          side: 'ours',
          subject: 'report',
          every: 'quarter',
          dueOn: after(today, 20 + at),
        });
      });
      if (at < BREACHES.length) sampleBreach(on, id, today, BREACHES[at]);
    });
  });
  // what the calendar would have found by now
  on(today, 'compliance.contract.day', raiseBreaches);
};

/** Days before today on which something was not kept, what, by whom, and what became of it. */
const BREACHES = [
  [70, '系统停机超过约定时长', 'ours', 'quality', 'cured'],
  [25, '逾期交付数据接口', 'ours', 'lateDelivery', 'confirmed'],
  [40, '机房扩容晚于约定', 'theirs', 'lateDelivery', 'dismissed'],
] as const;

function sampleBreach(
  on: Parameters<Sample>[0]['on'],
  contractId: string,
  today: string,
  planned: (typeof BREACHES)[number] | undefined,
): void {
  if (!planned) return;
  const [ago, title, side, type, outcome] = planned;
  const occurredOn = after(today, -ago);
  const decide = (days: number, event: string, input: Record<string, string>, id: string): void =>
    on(after(occurredOn, days), `compliance.breach.${event}`, (later) => {
      applyMove(later, Breach, breachLifecycle, id, event, input);
    });
  on(occurredOn, 'compliance.breach.create', (work) => {
    const id = work.insert(Breach, { contractId, title, side, type, occurredOn });
    if (outcome === 'dismissed') {
      decide(3, 'dismiss', { reason: '双方已书面同意延期' }, id);
      return;
    }
    decide(3, 'confirm', { evidence: '客户邮件与监控记录', severity: 'medium' }, id);
    if (outcome === 'cured')
      decide(10, 'cure', { remedy: '减免当月服务费', curedOn: after(occurredOn, 10) }, id);
  });
}

const move = (work: Work, id: string, event: string, input: Record<string, string>): void => {
  applyMove(work, Contract, contractLifecycle, id, event, input);
};
