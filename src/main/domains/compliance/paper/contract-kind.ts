import type { Language } from '#shared/texts.ts';
import type { DocumentKind } from '../../../core/templates/index.ts';
import type { ContentLine } from '../contract/contract-content.ts';
import { ContractVersion } from '../contract/contract-part-entities.ts';
import { type ContractPaper, gatherContractPaper } from './contract-paper.ts';
import { CONTRACT_TEMPLATE } from './contract-template.ts';
import { CONTRACT_VARIABLES } from './contract-variables.ts';
import { contractData } from './template-data.ts';

/** Contracts as documents: one for each version, since a contract that is revised is another paper. */
export const contractKind: DocumentKind = {
  name: 'compliance.contract',
  label: { zh: '合同', en: 'Contract' },
  entity: ContractVersion.name,
  schema: CONTRACT_VARIABLES,
  builtIn: CONTRACT_TEMPLATE,
  sample: (language) => {
    const paper = SAMPLES[language];
    return { data: contractData(paper, language), createdAt: paper.createdAt };
  },
  gather: (source, versionId, scope, language) => {
    const paper = gatherContractPaper(source, versionId, scope);
    return { data: contractData(paper, language), createdAt: paper.createdAt };
  },
};

const line = (description: string, unit: string, more: Partial<ContentLine>): ContentLine => ({
  productId: null,
  description,
  unit,
  quantity: '1',
  unitPrice: '0',
  taxRate: '6',
  billing: null,
  termMonths: null,
  freeMonths: null,
  startsOn: null,
  currency: 'CNY',
  net: 0,
  tax: 0,
  gross: 0,
  ...more,
});

/** A contract that shows everything a template may have to cope with. */
function sample(language: Language): ContractPaper {
  const zh = language === 'zh';
  const [net, tax] = [5_000_000, 300_000];
  return {
    number: 'HT-A-2026-000031',
    revision: 2,
    currency: 'CNY',
    createdAt: Date.UTC(2026, 10, 23, 2),
    content: {
      terms: {
        title: zh ? '客户管理平台年度服务合同' : 'Annual agreement for the CRM',
        kind: 'sales',
        customerId: null,
        amount: net + tax,
        net,
        tax,
        amountKind: 'fixed',
        currency: 'CNY',
        startsOn: '2026-12-01',
        termCount: 1,
        termUnit: 'years',
        endsOn: null,
        autoRenew: 1,
        renewMonths: 12,
        noticeCount: 30,
        noticeUnit: 'days',
        paymentTerms: zh ? '合同生效后 30 日内付清。' : 'Within 30 days of the beginning.',
        governingLaw: zh ? '中华人民共和国法律' : 'Laws of the People’s Republic of China',
        language,
        changes: null,
      },
      parties: [
        {
          role: 'partyA',
          side: 'theirs',
          legalName: zh ? '远山制造有限公司（样例）' : 'Yuanshan Manufacturing (sample)',
          creditCode: '91110105MA01ABCD2X',
          signatory: zh ? '欧阳静' : 'Jing Ouyang',
          signatoryTitle: zh ? '总经理' : 'General manager',
        },
        {
          role: 'partyB',
          side: 'ours',
          legalName: zh ? '云帆软件（样例）' : 'Yunfan Software (sample)',
          creditCode: '91110108MA02EFGH3Y',
          signatory: zh ? '王芳' : 'Fang Wang',
          signatoryTitle: null,
        },
      ],
      lines: [
        line(zh ? '客户管理平台 专业版' : 'CRM Professional', zh ? '年' : 'yr', {
          unitPrice: '50000',
          billing: 'year',
          termMonths: 12,
          net,
          tax,
          gross: net + tax,
        }),
      ],
      blocks: [
        {
          clauseId: null,
          heading: zh ? '服务内容' : 'Services',
          text: zh
            ? '乙方按照“{{title}}”约定的范围向甲方提供服务。'
            : 'Party B provides the services described in “{{title}}” to Party A.',
        },
        {
          clauseId: null,
          heading: zh ? '价款' : 'Price',
          text: zh
            ? '合同价款为 {{amount}}（{{amountInWords}}），含税。'
            : 'The price is {{amount}} ({{amountInWords}}), tax included.',
        },
      ],
    },
  };
}

const SAMPLES: Readonly<Record<Language, ContractPaper>> = { zh: sample('zh'), en: sample('en') };
