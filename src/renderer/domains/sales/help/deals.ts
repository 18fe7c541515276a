import type { RoomHelp } from '../../../records/help.ts';

/** Deals and the pipeline they move in. */
export const dealHelp: RoomHelp = {
  terms: {
    deal: {
      label: { zh: '商机', en: 'Deal' },
      meaning: {
        zh: '一次销售机会，从首次接触到赢单或输单。',
        en: 'A chance to sell, from first contact to won or lost.',
      },
    },
    stage: {
      label: { zh: '阶段', en: 'Stage' },
      meaning: {
        zh: '销售管道中的一步，也是看板上的一列。',
        en: 'A step of the pipeline, and a column of the board.',
      },
    },
    stageRequirement: {
      label: { zh: '阶段要求', en: 'Stage requirement' },
      meaning: {
        zh: '商机离开一个阶段前需要填写的字段或确认的事项。',
        en: 'A field to fill in or a point to tick before a deal leaves a stage.',
      },
    },
    checkpoint: {
      label: { zh: '确认点', en: 'Checkpoint' },
      meaning: {
        zh: '需要有人确认已经做到的一件事，例如“预算已确认”。',
        en: 'Something that somebody ticks as done, such as “Budget confirmed”.',
      },
    },
    stalled: {
      label: { zh: '停滞', en: 'Stalled' },
      meaning: {
        zh: '在阶段中停留过久、很久没有活动、下一步过期，或成交日多次推迟的商机。',
        en: 'A deal that stays too long in its stage, sees no activity, is past its next step, or whose close date was put off again and again.',
      },
    },
    pipeline: {
      label: { zh: '销售管道', en: 'Pipeline' },
      meaning: {
        zh: '一种销售方式，由依次排列的阶段组成。',
        en: 'A way of selling, as stages in their order.',
      },
    },
    nextStep: {
      label: { zh: '下一步', en: 'Next step' },
      meaning: {
        zh: '接下来要做的事和日期；日期过了，商机算逾期。',
        en: 'What is to be done, and by when; past that day the deal counts as late.',
      },
    },
    expectedClose: {
      label: { zh: '预计成交日', en: 'Expected close' },
      meaning: {
        zh: '预计客户作出决定的日期。',
        en: 'The day on which the customer is expected to decide.',
      },
    },
    need: {
      label: { zh: '需求', en: 'Need' },
      meaning: {
        zh: '客户需要的一项，带优先级，可以指向满足它的产品。',
        en: 'Something the customer needs, with its priority and the product that would meet it.',
      },
    },
    buyingCommittee: {
      label: { zh: '采购委员会', en: 'Buying committee' },
      meaning: {
        zh: '客户方在这个商机中有发言权的人，以及他们的角色、影响力和态度。',
        en: 'The people at the customer who have a say in the deal, with their role, influence and attitude.',
      },
    },
    lossReason: {
      label: { zh: '输单原因', en: 'Loss reason' },
      meaning: { zh: '商机为什么输掉；输单时必填。', en: 'Why a deal was lost; required when it is.' },
    },
  },
  pages: {
    '/sales': {
      title: { zh: '销售首页', en: 'Sales home' },
      purpose: {
        zh: '销售的六个步骤一目了然：每步有多少商机在等，多少已逾期，本月办完多少；下面是销售指标。',
        en: 'The six steps of selling at a glance: how many deals wait at each, how many are late, how many were done this month; below are the metrics.',
      },
      first: [
        {
          text: {
            zh: '先看红色的逾期数字，点开处理。',
            en: 'Begin with the late ones in red: click and deal with them.',
          },
        },
        {
          text: {
            zh: '点任意指标，可以看到它统计的每一行记录。',
            en: 'Click a metric to see every record it counts.',
          },
        },
      ],
      terms: ['deal', 'stage', 'pipeline'],
      metrics: { room: 'sales' },
    },
    '/sales/pipeline': {
      title: { zh: '商机看板', en: 'Pipeline' },
      purpose: {
        zh: '每个进行中的商机是一张卡片，每个阶段是一列。拖动卡片就是推进商机。',
        en: 'Each open deal is a card, each stage a column. Dragging a card moves the deal on.',
      },
      first: [
        {
          text: {
            zh: '把卡片拖到它现在所处的阶段；也可以按空格拿起，用方向键移动。',
            en: 'Drag each card to the stage it is at; or lift it with Space and move it with the arrow keys.',
          },
        },
        {
          text: {
            zh: '卡片上日期已过的，打开并写下新的下一步。',
            en: 'Open cards whose date has passed and note a new next step.',
          },
        },
      ],
      terms: ['deal', 'stage', 'stalled', 'nextStep', 'expectedClose'],
    },
    '/sales/pipelines': {
      title: { zh: '销售管道设置', en: 'Pipeline settings' },
      purpose: {
        zh: '定义每种销售方式有哪些阶段，以及商机离开一个阶段前需要具备什么。',
        en: 'Says which stages each way of selling has, and what a deal needs before it leaves one.',
      },
      first: [
        {
          text: {
            zh: '先把阶段排成客户实际购买的顺序，写上概率和停滞天数。',
            en: 'Put the stages in the order in which your customers buy; give each a probability and its days until stalled.',
          },
        },
        {
          text: {
            zh: '再为少数关键阶段选必填字段、写确认点；要求越少，越会被认真填写。',
            en: 'Then choose required fields and checkpoints for the few stages that matter: the fewer, the more carefully they are filled in.',
          },
        },
      ],
      terms: ['pipeline', 'stage', 'stageRequirement', 'checkpoint', 'stalled'],
    },
    '/sales/deals': {
      title: { zh: '商机', en: 'Deals' },
      purpose: {
        zh: '全部商机的列表：筛选、排序、分组、批量修改、导出，常用的样子可以存为视图。',
        en: 'All deals as a list: filter, sort, group, edit many at once, export; keep what you use often as a view.',
      },
      first: [
        {
          text: {
            zh: '已有商机表格，可以整个导入。',
            en: 'Deals in a spreadsheet can be imported as a whole.',
          },
          path: '/import/deal',
        },
        {
          text: {
            zh: '把“我的、未关闭、按下一步排序”存为视图。',
            en: 'Save “mine, open, sorted by next step” as a view.',
          },
        },
      ],
      terms: ['deal', 'nextStep', 'expectedClose', 'view'],
    },
    '/sales/deals/$id': {
      title: { zh: '商机详情', en: 'A deal' },
      purpose: {
        zh: '一个商机的全部：资料、可以做的下一步、报价、活动、任务、文件和历史。',
        en: 'Everything about one deal: its details, what can be done next, quotes, activities, tasks, files and history.',
      },
      first: [
        {
          text: {
            zh: '联系客户之后，记下活动和下一步的日期。',
            en: 'After talking to the customer, note the activity and the date of the next step.',
          },
        },
        {
          text: {
            zh: '谈到价格时，从这里新建报价。',
            en: 'When it comes to prices, make a quote from here.',
          },
        },
        {
          text: { zh: '有了结果，标为赢单或输单。', en: 'When it is decided, mark it as won or lost.' },
        },
      ],
      terms: ['stage', 'nextStep', 'need', 'buyingCommittee', 'lossReason', 'quote'],
    },
  },
};
