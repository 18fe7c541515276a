import type { RoomHelp } from '../../../records/help.ts';

/** What is expected, and what became of it. */
export const forecastHelp: RoomHelp = {
  terms: {
    forecastCategory: {
      label: { zh: '预测类别', en: 'Forecast category' },
      meaning: {
        zh: '对成交有多大把握：承诺、最佳、管道或不计。由阶段决定，也可以写明原因后手工选择。',
        en: 'How surely a deal is counted on: commit, best case, pipeline or omitted. Its stage decides, or somebody chooses with a reason.',
      },
    },
    weightedForecast: {
      label: { zh: '加权预测', en: 'Weighted forecast' },
      meaning: {
        zh: '期间内进行中商机的金额乘以概率之和，加上已赢的金额。',
        en: 'Amounts of open deals of the period times their probability, plus what is won.',
      },
    },
    pipelineSnapshot: {
      label: { zh: '管道快照', en: 'Pipeline snapshot' },
      meaning: {
        zh: '某一天所有进行中商机的样子，每周保存一次，不能改变。',
        en: 'All open deals as they stood on a day; kept every week and never changed.',
      },
    },
  },
  pages: {
    '/sales/analysis': {
      title: { zh: '销售分析', en: 'Sales analysis' },
      purpose: {
        zh: '商机从哪里来，停在哪里，赢在哪里，输在哪里。每张图都可以换成表格，也可以导出。',
        en: 'Where deals come from, where they stop, where they are won and lost. Each chart can be read as a table and exported.',
      },
      first: [
        {
          text: { zh: '先选期间，再选按什么分组。', en: 'Choose the period, then what to group by.' },
        },
        {
          text: {
            zh: '点图中的一段，打开它统计的商机。',
            en: 'Click a part of a chart to open the deals it counts.',
          },
        },
        {
          text: {
            zh: '往下看每个人的活动与结果、各阶段快慢、折扣与赢单率；不到 10 个样本不给比率。',
            en: 'Further down: what each person did and what came of it, their pace, and discounts against wins; below ten samples no rate is given.',
          },
        },
      ],
      terms: ['lossReason', 'stage'],
      metrics: { room: 'sales' },
    },
    '/sales/forecast': {
      title: { zh: '销售预测', en: 'Sales forecast' },
      purpose: {
        zh: '一个期间会带来多少：每个人的承诺、阶段加权和模型三种看法，以及上周以来变了什么、过去准不准。',
        en: 'What a period will bring: as people call it, as stages weigh it and as a model draws it; what changed since last week, and how far off it used to be.',
      },
      first: [
        {
          text: {
            zh: '先处理逾期：承诺或最佳的商机，预计成交日已过。',
            en: 'Begin with what is overdue: deals committed to or hoped for whose day has passed.',
          },
        },
        {
          text: {
            zh: '点自己的名字，写下与商机合计不同的数字和原因，然后提交。',
            en: 'Click your name, note a figure of your own with its reason where the deals say otherwise, then submit.',
          },
        },
      ],
      terms: ['forecastCategory', 'weightedForecast', 'pipelineSnapshot', 'expectedClose'],
      metrics: { room: 'sales' },
    },
  },
};
