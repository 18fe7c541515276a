import { salutation } from '#shared/format/salutation.ts';
import type { TemplateData } from '#shared/templates/variables.ts';
import type { Language } from '#shared/texts.ts';
import type { DocumentKind } from '../../../core/templates/index.ts';
import { gatherProposal } from './gather-proposal.ts';
import { Proposal } from './proposal-entity.ts';
import { PROPOSAL_TEMPLATE } from './proposal-template.ts';
import { PROPOSAL_VARIABLES } from './proposal-variables.ts';

/** Proposals as documents. */
export const proposalKind: DocumentKind = {
  name: 'sales.proposal',
  label: { zh: '方案', en: 'Proposal' },
  entity: Proposal.name,
  schema: PROPOSAL_VARIABLES,
  builtIn: PROPOSAL_TEMPLATE,
  sample: (language) => ({ data: SAMPLES[language], createdAt: Date.UTC(2026, 10, 23, 2) }),
  gather: (source, id, scope, language) => {
    const { data, createdAt } = gatherProposal(source, id, scope, language);
    return { data, createdAt };
  },
};

function sample(language: Language): TemplateData {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const name = say('欧阳静', 'Jing Ouyang');
  return {
    values: {
      'proposal.number': 'FA-2026-000012',
      'proposal.revision': 2,
      'proposal.title': say('客户管理平台升级方案', 'Upgrading your CRM'),
      'proposal.date': '2026-11-23',
      'proposal.situation': say(
        '现有系统分散在三个部门，报表靠人工汇总。\n目标：销售、交付和财务使用同一份数据。',
        'Three departments keep systems of their own and add reports up by hand.\nThe aim: sales, delivery and finance work on the same data.',
      ),
      'proposal.solution': say(
        '以客户管理平台专业版为核心，分两期上线。',
        'The CRM Professional, in two steps.',
      ),
      'proposal.plan': say(
        '第一期 6 周，第二期 8 周。',
        'Six weeks for the first step, eight for the second.',
      ),
      'proposal.investment': say('预计一年内节省 300 人天。', 'Some 300 days of work saved within a year.'),
      'customer.name': say('远山制造有限公司（样例）', 'Yuanshan Manufacturing (sample)'),
      'customer.industry': say('制造', 'Manufacturing'),
      'customer.address': say('北京市朝阳区建国路 88 号', '88 Jianguo Road, Beijing'),
      'recipient.name': name,
      'recipient.salutation': salutation(name, 'ms', language),
      'recipient.title': say('信息中心主任', 'Head of IT'),
      'deal.name': say('客户管理平台升级', 'CRM upgrade'),
      'deal.product': say('客户管理平台 专业版', 'CRM Professional'),
      'deal.amount': { amount: 12_800_000, currency: 'CNY' },
      'deal.expectedClose': '2026-12-23',
      'deal.owner': say('李雷', 'Lei Li'),
    },
    lists: {
      needs: [
        { title: say('离线使用', 'Works offline'), priority: say('必须', 'Must have'), product: null },
        {
          title: say('报表自动汇总', 'Reports that add up by themselves'),
          priority: say('应当', 'Should have'),
          product: say('客户管理平台 专业版', 'CRM Professional'),
        },
      ],
    },
  };
}

const SAMPLES: Readonly<Record<Language, TemplateData>> = { zh: sample('zh'), en: sample('en') };
