import type { RoomHelp } from '../../records/help.ts';

export const help: RoomHelp = {
  terms: {
    order: {
      label: { zh: '订单', en: 'Order' },
      meaning: {
        zh: '签下的合同卖出了什么，每个签署版本一张；金额与合同相同，不能修改。',
        en: 'What a signed contract sells, one for each signed version; its amounts are the contract’s and never change.',
      },
    },
    handover: {
      label: { zh: '交付交接', en: 'Hand-over' },
      meaning: {
        zh: '交付开始前必须知道的六项内容。',
        en: 'The six things that delivery must know before it begins.',
      },
    },
    followUp: {
      label: { zh: '订单后续', en: 'Follow-up' },
      meaning: {
        zh: '确认订单后在其他模块办理的事项，每类一次；取消订单时撤销或写入负数。',
        en: 'What a confirmed order sets going elsewhere, once for each kind; withdrawn or taken back when it is cancelled.',
      },
    },
    lead: {
      label: { zh: '线索', en: 'Lead' },
      meaning: {
        zh: '可能购买的人或公司，还没有成为客户。',
        en: 'A person or company that may buy and is no customer yet.',
      },
    },
    pool: {
      label: { zh: '公海', en: 'Pool' },
      meaning: {
        zh: '没有负责人的线索，销售都可以领取。',
        en: 'Leads without an owner, for anybody in sales to take.',
      },
    },
    responseTime: {
      label: { zh: '确认期限', en: 'Accept by' },
      meaning: {
        zh: '负责人确认线索的最后时间，按工作时间计算。',
        en: 'By when the owner is to accept a lead, counted in working time.',
      },
    },
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
    demo: {
      label: { zh: '演示', en: 'Demo' },
      meaning: {
        zh: '约定时间向客户展示产品，有参加人、准备事项和结果。',
        en: 'The product shown to a customer at an appointed time, with attendees, preparations and a result.',
      },
    },
    proposal: {
      label: { zh: '方案', en: 'Proposal' },
      meaning: {
        zh: '书面的解决方案；提交后连同 PDF 固定，改动就是新版本。',
        en: 'What we would do for a customer, in writing; fixed with its PDF once submitted, a change is a new version.',
      },
    },
    proofOfConcept: {
      label: { zh: '概念验证', en: 'Proof of concept' },
      meaning: {
        zh: '在客户处试用，按事先约定的成功标准判断产品是否合用。',
        en: 'A trial at the customer, judged by criteria that were agreed before.',
      },
    },
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
    quota: {
      label: { zh: '销售目标', en: 'Quota' },
      meaning: {
        zh: '一个人、团队或公司在一个期间要卖出多少。生效后，变更是从某日起的新版本，两个版本按天数计算。',
        en: 'What a person, a team or the company is to sell in a period. Once active, a change is a version from a day on, and both count by days.',
      },
    },
    dealCredit: {
      label: { zh: '业绩分配', en: 'Deal credit' },
      meaning: {
        zh: '一个商机的金额按比例计入谁的业绩；没有分配时全部属于负责人。',
        en: 'Who is credited with which share of a deal; without a split all of it is the owner’s.',
      },
    },
    attainment: {
      label: { zh: '目标达成', en: 'Attainment' },
      meaning: {
        zh: '业绩占目标的百分比。人员之和等于团队，团队之和等于公司。',
        en: 'What was credited as a part of the quota. People add up to their team, and teams to the company.',
      },
    },
    teamMembership: {
      label: { zh: '团队归属', en: 'Team membership' },
      meaning: {
        zh: '销售人员从哪天起属于哪个团队；业绩计入成交当天的团队。',
        en: 'From which day a salesperson belongs to a team; what they close counts for the team of that day.',
      },
    },
    lossReason: {
      label: { zh: '输单原因', en: 'Loss reason' },
      meaning: { zh: '商机为什么输掉；输单时必填。', en: 'Why a deal was lost; required when it is.' },
    },
    quote: {
      label: { zh: '报价', en: 'Quote' },
      meaning: {
        zh: '给客户的价格方案；发出后不再改变，修改会成为新版本。',
        en: 'An offer to a customer; once sent it stays as it is, and a change becomes a new version.',
      },
    },
    optionalLine: {
      label: { zh: '可选', en: 'Optional' },
      meaning: {
        zh: '报了价但不计入合计的明细。',
        en: 'A line that is priced and not added to the total.',
      },
    },
    salesTeam: {
      label: { zh: '销售团队', en: 'Sales team' },
      meaning: { zh: '由一位主管带领的销售人员。', en: 'People who sell under one lead.' },
    },
    salesperson: {
      label: { zh: '销售人员', en: 'Salesperson' },
      meaning: {
        zh: '负责商机的人；可以对应一个登录人员。',
        en: 'Someone who owns deals; may be a person who signs in.',
      },
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
    '/sales/performance': {
      title: { zh: '销售业绩', en: 'Sales performance' },
      purpose: {
        zh: '公司、团队和每个人的目标、业绩和达成率，还差多少，每周需要多少，进行中的够不够；以及排行榜。',
        en: 'Quota, credit and attainment of the company, its teams and everybody in them: what is missing, how much a week it takes, and whether enough is on the way; and who is ahead.',
      },
      first: [
        {
          text: {
            zh: '点任意业绩或进行中的数字，查看它计入的每个商机。',
            en: 'Click a figure under “Credited” or “Open” to see each deal it counts.',
          },
        },
        {
          text: {
            zh: '还没有目标时，先设定目标并使它们生效。',
            en: 'Without quotas, set some first and activate them.',
          },
          path: '/sales/quotas',
        },
      ],
      terms: ['quota', 'attainment', 'dealCredit', 'teamMembership'],
      metrics: { room: 'sales' },
    },
    '/sales/quotas': {
      title: { zh: '销售目标', en: 'Quotas' },
      purpose: {
        zh: '一年的目标，每人一行、每月一格；也可以为团队和公司单独填写。',
        en: 'The quotas of a year, a line for each person and a cell for each month; teams and the company may have some of their own.',
      },
      first: [
        {
          text: {
            zh: '在“全年”一列填写总数，它会分摊到各月；或从电子表格粘贴。',
            en: 'Enter a total under “Year” and it is spread over the months, or paste from a spreadsheet.',
          },
        },
        {
          text: {
            zh: '保存后点“生效”。之后的变更须写明自何日起和原因。',
            en: 'Save, then activate. Later changes name the day they begin on, and why.',
          },
        },
      ],
      terms: ['quota', 'salesperson', 'salesTeam'],
    },
    '/sales/inbox': {
      title: { zh: '待确认线索', en: 'Leads to accept' },
      purpose: {
        zh: '分给您的线索，最急的在最前；超过确认期限的会放入公海，谁都可以领取。',
        en: 'The leads given to you, the most pressing first. One that is not accepted in time goes to the pool, where anybody may take it.',
      },
      first: [
        {
          text: {
            zh: '接受要跟进的线索；其余的退回、转派或延后。',
            en: 'Accept the leads you will follow up; send back, give away or postpone the others.',
          },
        },
        {
          text: {
            zh: '每个动作都有一个键，列在页面下方。',
            en: 'Each action has a key; they are listed below the leads.',
          },
        },
      ],
      terms: ['lead', 'pool', 'responseTime'],
    },
    '/sales/leads': {
      title: { zh: '线索', en: 'Leads' },
      purpose: {
        zh: '全部线索的列表：筛选、排序、分组、导入、导出。',
        en: 'All leads as a list: filter, sort, group, import, export.',
      },
      first: [
        { text: { zh: '导入一个名单，或新建第一条线索。', en: 'Import a list, or add the first lead.' } },
      ],
      terms: ['lead', 'pool'],
    },
    '/sales/leads/$id': {
      title: { zh: '线索详情', en: 'A lead' },
      purpose: {
        zh: '一条线索的资料、状态和可以做的下一步。',
        en: 'One lead: what is known of it, where it stands and what may be done next.',
      },
      first: [
        {
          text: {
            zh: '确认联系方式和需求，然后接受、退回或转派。',
            en: 'Check how to reach them and what they need, then accept it, send it back or give it to somebody.',
          },
        },
      ],
      terms: ['lead', 'pool', 'responseTime'],
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
    '/sales/demos/list': {
      title: { zh: '演示列表', en: 'Demos' },
      purpose: {
        zh: '全部演示和它们的结果，可以筛选、排序和导出。',
        en: 'All demos with their results, to be filtered, sorted and exported.',
      },
      first: [
        {
          text: { zh: '打开一个商机，安排演示。', en: 'Open a deal and arrange a demo.' },
          path: '/sales/deals',
        },
      ],
      terms: ['demo'],
    },
    '/sales/demos/$id': {
      title: { zh: '演示详情', en: 'A demo' },
      purpose: {
        zh: '一次演示的时间、参加人、准备事项和结果；可以下载 .ics 或用邮件发送邀请。',
        en: 'When a demo takes place, who takes part, what is to be got ready and what came of it; as .ics file or invitation by mail.',
      },
      first: [
        { text: { zh: '逐项勾选准备事项。', en: 'Tick what has been got ready.' } },
        {
          text: {
            zh: '演示之后记录结果和客户反馈；客户没有来，选“客户未出席”。',
            en: 'Note the result and what the customer said afterwards; “Nobody came” where nobody did.',
          },
        },
      ],
      terms: ['demo'],
    },
    '/sales/demos': {
      title: { zh: '演示日历', en: 'Demo calendar' },
      purpose: {
        zh: '按月或按周查看演示，休息日和放假一目了然。',
        en: 'Demos by month or week, beside days off and holidays.',
      },
      first: [
        {
          text: {
            zh: '在周视图里点空白时间，安排新的演示。',
            en: 'Click a free hour of a week to arrange a demo there.',
          },
        },
      ],
      terms: ['demo'],
    },
    '/sales/proposals': {
      title: { zh: '方案', en: 'Proposals' },
      purpose: {
        zh: '全部方案和它们的状态。方案从商机页面新建。',
        en: 'All proposals with their states. A proposal is made on the page of its deal.',
      },
      first: [
        {
          text: { zh: '打开一个商机，新建方案。', en: 'Open a deal and make a proposal.' },
          path: '/sales/deals',
        },
      ],
      terms: ['proposal'],
    },
    '/sales/proposals/$id': {
      title: { zh: '方案详情', en: 'A proposal' },
      purpose: {
        zh: '编写方案并提交。缺少的内容逐项列出，补齐之前不能提交。',
        en: 'Write a proposal and submit it. What it lacks is listed by name and stands in the way until it is there.',
      },
      first: [
        {
          text: {
            zh: '填写现状、方案和计划；文字中可以引用客户和商机的内容。',
            en: 'Fill in situation, solution and plan; texts may name what is known of customer and deal.',
          },
        },
        {
          text: {
            zh: '提交后下载 PDF 或用邮件发送，再记录客户的答复。',
            en: 'Once submitted, download the PDF or mail it, then note the answer.',
          },
        },
      ],
      terms: ['proposal', 'need'],
    },
    '/sales/pocs': {
      title: { zh: '概念验证', en: 'Proofs of concept' },
      purpose: {
        zh: '全部概念验证、期间和结论。从商机页面新建。',
        en: 'All proofs of concept with period and outcome. One is made on the page of its deal.',
      },
      first: [
        {
          text: { zh: '打开一个商机，新建概念验证。', en: 'Open a deal and make a proof of concept.' },
          path: '/sales/deals',
        },
      ],
      terms: ['proofOfConcept'],
    },
    '/sales/pocs/$id': {
      title: { zh: '概念验证详情', en: 'A proof of concept' },
      purpose: {
        zh: '约定成功标准，逐项记录结果和判定；全部达到才能通过。',
        en: 'Agree on criteria, note the result of each and judge it; it is passed once all are met.',
      },
      first: [
        {
          text: { zh: '添加成功标准和目标，然后开始。', en: 'Add criteria with their targets, then begin.' },
        },
      ],
      terms: ['proofOfConcept'],
    },
    '/sales/quotes': {
      title: { zh: '报价', en: 'Quotes' },
      purpose: {
        zh: '全部报价和它们的状态。报价从商机页面新建。',
        en: 'All quotes with their states. A quote is made on the page of its deal.',
      },
      first: [
        {
          text: { zh: '打开一个商机，新建报价。', en: 'Open a deal and make a quote.' },
          path: '/sales/deals',
        },
      ],
      terms: ['quote'],
    },
    '/sales/quotes/$id': {
      title: { zh: '报价编辑', en: 'A quote' },
      purpose: {
        zh: '像电子表格一样编辑明细，金额随输随算，再发出 PDF 或 XLSX。',
        en: 'Edit lines as in a spreadsheet, with amounts worked out as you type, then send a PDF or XLSX.',
      },
      first: [
        {
          text: {
            zh: '加入产品明细；也可以从电子表格粘贴整块。',
            en: 'Add lines of products; a block can be pasted from a spreadsheet.',
          },
        },
        {
          text: {
            zh: '检查税率、折扣和有效期，然后发出。发出后的报价不再改变。',
            en: 'Check tax, discount and validity, then send. A sent quote does not change.',
          },
        },
      ],
      terms: ['quote', 'optionalLine', 'priceBook'],
    },
    '/sales/orders': {
      title: { zh: '订单', en: 'Orders' },
      purpose: {
        zh: '签下的合同变成的订单：哪些等待确认，哪些正在交付，哪些取消了。',
        en: 'What signed contracts became: which orders wait to be confirmed, which are being delivered, which were cancelled.',
      },
      first: [
        {
          text: {
            zh: '按状态筛选“待确认”，从签署日期最早的开始。',
            en: 'Filter for “To confirm” and begin with the one that was signed first.',
          },
        },
      ],
      terms: ['order', 'handover'],
    },
    '/sales/orders/$id': {
      title: { zh: '订单', en: 'Order' },
      purpose: {
        zh: '把卖出的交给交付：交接清单、信用检查、确认，以及确认带来的后续。金额与合同一分不差。',
        en: 'Gives what was sold to delivery: hand-over, credit check, confirmation and what follows from it. Its amounts are the contract’s.',
      },
      first: [
        {
          text: {
            zh: '填写交接：联系人、环境、验收标准、特殊承诺、付款条件和交付负责人；没有特殊承诺就写“无”。',
            en: 'Fill in the hand-over: contact, environment, acceptance, promises, terms of payment, who delivers. Write “none” where nothing was promised.',
          },
        },
        {
          text: {
            zh: '信用检查通过后确认；确需提前的，由有权限的人写明原因例外确认。',
            en: 'Confirm once the credit check has passed. Whoever may can confirm earlier and say why.',
          },
        },
      ],
      terms: ['order', 'handover', 'followUp'],
    },
    '/sales/people': {
      title: { zh: '销售人员', en: 'Salespeople' },
      purpose: {
        zh: '谁在销售，属于哪个团队。',
        en: 'Who sells, and in which team.',
      },
      first: [
        {
          text: {
            zh: '先建团队，再加销售人员，然后导入他们的商机。',
            en: 'Make the teams, then the salespeople, then import their deals.',
          },
          path: '/sales/teams',
        },
      ],
      terms: ['salesperson', 'salesTeam'],
    },
    '/sales/people/$id': {
      title: { zh: '销售人员详情', en: 'A salesperson' },
      purpose: {
        zh: '一位销售人员的资料，以及他负责的商机。',
        en: 'One salesperson with the deals that are theirs.',
      },
      first: [
        {
          text: {
            zh: '选择对应的登录人员，“我的”商机才会显示给他。',
            en: 'Choose the person who signs in, so that their deals show as theirs.',
          },
        },
      ],
      terms: ['salesperson', 'salesTeam'],
    },
    '/sales/teams': {
      title: { zh: '销售团队', en: 'Sales teams' },
      purpose: {
        zh: '销售团队和主管；指标和分析可以按团队分组。',
        en: 'Teams and their leads; metrics and analysis can be grouped by them.',
      },
      first: [{ text: { zh: '新建第一个团队，指定主管。', en: 'Make the first team and name its lead.' } }],
      terms: ['salesTeam'],
    },
    '/sales/teams/$id': {
      title: { zh: '销售团队详情', en: 'A sales team' },
      purpose: { zh: '一个团队、它的主管和成员。', en: 'One team with its lead and its people.' },
      first: [{ text: { zh: '检查成员是否齐全。', en: 'See that everyone is here.' } }],
      terms: ['salesTeam', 'salesperson'],
    },
  },
};
