import type { LocalText } from '#shared/texts.ts';
import type { Risk } from '../contract/deviation.ts';

export interface FirstClause {
  readonly code: string;
  readonly name: LocalText;
  readonly usedIn?: 'sales';
  readonly condition?: 'lines' | 'amount' | 'autoRenew';
  readonly risk: Risk;
  readonly text: LocalText;
  readonly fallbacks?: readonly LocalText[];
  readonly redLine?: LocalText;
  readonly guidance?: string;
}

/** The clauses that a new workspace has, plain and even-handed; no advice of counsel. */
export const FIRST_CLAUSES: readonly FirstClause[] = [
  {
    code: 'SCOPE',
    name: { zh: '合同标的', en: 'Subject matter' },
    risk: 'medium',
    text: {
      zh: '{{partyA}}与{{partyB}}就“{{title}}”达成本合同，具体内容以本合同及其附件的约定为准。',
      en: '{{partyA}} and {{partyB}} agree on “{{title}}”. What is delivered is as set out in this contract and its annexes.',
    },
  },
  {
    code: 'PRICE',
    name: { zh: '价款', en: 'Price' },
    condition: 'amount',
    risk: 'high',
    text: {
      zh: '合同总价为 {{amount}}（大写：{{amountInWords}}），含税。除双方书面变更外，总价不作调整。',
      en: 'The total price is {{amount}} ({{amountInWords}}), tax included. It changes only by agreement in writing.',
    },
    redLine: {
      zh: '甲方可根据实际情况单方调整合同价款。',
      en: 'Party A may adjust the price at its own discretion.',
    },
  },
  {
    code: 'PAYMENT',
    name: { zh: '付款与发票', en: 'Payment and invoices' },
    usedIn: 'sales',
    condition: 'amount',
    risk: 'high',
    text: {
      zh: '甲方应在收到乙方开具的合规发票后 30 日内付款。逾期付款的，每逾期一日按应付未付金额的万分之五支付违约金。',
      en: 'Party A pays within 30 days of receiving a proper invoice from Party B. For each day of delay it owes 0.05% of the amount overdue.',
    },
    fallbacks: [
      {
        zh: '甲方应在收到乙方开具的合规发票后 45 日内付款。逾期付款的，每逾期一日按应付未付金额的万分之三支付违约金。',
        en: 'Party A pays within 45 days of receiving a proper invoice from Party B. For each day of delay it owes 0.03% of the amount overdue.',
      },
      {
        zh: '甲方应在收到乙方开具的合规发票后 60 日内付款。逾期付款的，每逾期一日按应付未付金额的万分之二支付违约金。',
        en: 'Party A pays within 60 days of receiving a proper invoice from Party B. For each day of delay it owes 0.02% of the amount overdue.',
      },
    ],
    redLine: {
      zh: '甲方在收到其最终客户的付款之后再向乙方付款。',
      en: 'Party A pays Party B only after it has been paid by its own customer.',
    },
    guidance: '先守 30 日；45 日由销售主管决定，60 日须财务同意。背靠背付款不接受。',
  },
  {
    code: 'TERM',
    name: { zh: '期限', en: 'Term' },
    risk: 'medium',
    text: {
      zh: '本合同自 {{startsOn}} 起生效，有效期至 {{endsOn}}。',
      en: 'This contract is in force from {{startsOn}} until {{endsOn}}.',
    },
  },
  {
    code: 'RENEWAL',
    name: { zh: '自动续期', en: 'Renewal' },
    condition: 'autoRenew',
    risk: 'medium',
    text: {
      zh: '期满前 {{notice}} 任何一方未书面通知对方不再续期的，本合同自动续期 {{renewMonths}} 个月，续期次数不限。',
      en: 'Unless a party gives notice in writing {{notice}} before the end, this contract renews for another {{renewMonths}} months each time.',
    },
  },
  {
    code: 'SECRECY',
    name: { zh: '保密', en: 'Confidentiality' },
    risk: 'medium',
    text: {
      zh: '双方对因订立和履行本合同知悉的对方商业秘密负有保密义务，保密期限为合同终止后三年。依法必须披露的除外。',
      en: 'Each party keeps secret what it learns of the other’s business through this contract, for three years after its end, unless the law requires disclosure.',
    },
    fallbacks: [
      {
        zh: '双方对因订立和履行本合同知悉的对方商业秘密负有保密义务，保密期限为合同终止后两年。依法必须披露的除外。',
        en: 'Each party keeps secret what it learns of the other’s business through this contract, for two years after its end, unless the law requires disclosure.',
      },
    ],
  },
  {
    code: 'IP',
    name: { zh: '知识产权', en: 'Intellectual property' },
    usedIn: 'sales',
    risk: 'high',
    text: {
      zh: '乙方产品及其文档的知识产权归乙方所有，甲方在合同期限内享有非独占、不可转让的使用权。',
      en: 'Rights in Party B’s products and documentation remain with Party B; Party A has a non-exclusive, non-transferable right to use them for the term.',
    },
    redLine: {
      zh: '乙方产品的全部知识产权归甲方所有。',
      en: 'All rights in Party B’s products belong to Party A.',
    },
  },
  {
    code: 'LIABILITY',
    name: { zh: '违约责任', en: 'Liability' },
    risk: 'high',
    text: {
      zh: '一方违约的，应当赔偿对方因此遭受的直接损失，赔偿总额以合同总价为限。故意或者重大过失造成的损失不受此限。',
      en: 'A party in breach makes good the direct loss of the other, up to the total price. The limit does not apply to intent or gross negligence.',
    },
    redLine: {
      zh: '乙方应赔偿甲方的全部直接和间接损失，且不设上限。',
      en: 'Party B is liable for all direct and indirect loss without limit.',
    },
  },
  {
    code: 'LAW',
    name: { zh: '法律与争议解决', en: 'Law and disputes' },
    risk: 'low',
    text: {
      zh: '本合同适用中华人民共和国法律。因本合同产生的争议，双方协商不成的，提交被告所在地有管辖权的人民法院。',
      en: 'The laws of the People’s Republic of China apply. Disputes that cannot be settled by talks go to the competent court where the defendant has its seat.',
    },
  },
];
