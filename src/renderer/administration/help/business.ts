import type { RoomHelp } from '../../records/help.ts';

export const businessHelp: RoomHelp = {
  terms: {
    approvalRoute: {
      label: { zh: '审批路线', en: 'Approval route' },
      meaning: {
        zh: '哪些单据须由谁、按什么顺序同意。',
        en: 'Which documents need whose word, and in which order.',
      },
    },
    letterhead: {
      label: { zh: '公司信头', en: 'Letterhead' },
      meaning: {
        zh: '单据上的公司名称、地址、账户、标志和印章。',
        en: 'Names, address, accounts, logo and seal of the company on paper.',
      },
    },
    template: {
      label: { zh: '单据模板', en: 'Document template' },
      meaning: {
        zh: '一类单据的样子；每个版本都保留。',
        en: 'How documents of a kind look; its versions stay.',
      },
    },
    variable: {
      label: { zh: '变量', en: 'Variable' },
      meaning: { zh: '模板中由记录填入的值。', en: 'A value that a template takes from the record.' },
    },
    numberingRule: {
      label: { zh: '编号规则', en: 'Numbering rule' },
      meaning: {
        zh: '一类单据编号的前缀、格式和何时重新计数。',
        en: 'Prefix, pattern and when counting begins again, for one kind of document.',
      },
    },
    numberSeries: {
      label: { zh: '系列', en: 'Series' },
      meaning: {
        zh: '一个字母下的编号，由一台设备领用，两台设备不会用同一个号。',
        en: 'Numbers under one letter, leased to one device, so that no two devices use the same.',
      },
    },
    workingCalendar: {
      label: { zh: '工作日历', en: 'Working calendar' },
      meaning: {
        zh: '哪些时间是工作时间；期限按它计算。',
        en: 'Which time is working time; deadlines are reckoned by it.',
      },
    },
    makeUpWorkday: {
      label: { zh: '调休上班', en: 'Make-up workday' },
      meaning: {
        zh: '为换取放假而上班的休息日。',
        en: 'A day off that is worked in exchange for a holiday.',
      },
    },
  },
  pages: {
    '/workspace/approvals': {
      title: { zh: '审批路线', en: 'Approval routes' },
      purpose: {
        zh: '规定哪些单据发出前须经审批，例如总折扣超过 15% 的报价。',
        en: 'Say which documents need an approval first, such as quotes with a whole discount over 15%.',
      },
      first: [
        {
          text: {
            zh: '新建路线，选择条件和各步的审批人。',
            en: 'Make a route: a condition, and whom each step asks.',
          },
        },
        {
          text: {
            zh: '给某一步加条件，例如合同偏离风险为高时才请法务。',
            en: 'Give a step a condition of its own: legal only where a contract’s deviations are of high risk.',
          },
        },
      ],
      terms: ['approvalRoute'],
    },
    '/workspace/letterhead': {
      title: { zh: '公司信头', en: 'Letterhead' },
      purpose: {
        zh: '报价等单据上印的公司资料。',
        en: 'What quotes and other documents say of the company.',
      },
      first: [
        {
          text: {
            zh: '填写名称、地址和银行账户，上传标志。',
            en: 'Fill in name, address and bank account, and add the logo.',
          },
        },
      ],
      terms: ['letterhead'],
    },
    '/workspace/templates': {
      title: { zh: '单据模板', en: 'Templates' },
      purpose: {
        zh: '每类单据的样子。没有自己的模板时使用内置模板。',
        en: 'How each kind of document looks. Without one of your own the built-in template is used.',
      },
      first: [
        {
          text: { zh: '先填公司信头。', en: 'Fill in the letterhead first.' },
          path: '/workspace/letterhead',
        },
        {
          text: {
            zh: '打开报价模板，看预览是否满意。',
            en: 'Open the template of quotes and see whether the preview will do.',
          },
        },
      ],
      terms: ['template', 'letterhead'],
    },
    '/workspace/templates/$id': {
      title: { zh: '模板编辑', en: 'A template' },
      purpose: {
        zh: '左边改内容，右边看用真实记录生成的样张。已发出的单据不受影响。',
        en: 'Change the content on one side, see it with a real record on the other. Issued documents are not affected.',
      },
      first: [
        {
          text: {
            zh: '改一处，看一次样张，再保存为新版本。',
            en: 'Change one thing, look at the sample, then save a new version.',
          },
        },
      ],
      terms: ['variable', 'template'],
    },
    '/workspace/numbers': {
      title: { zh: '编号', en: 'Numbers' },
      purpose: {
        zh: '单据怎样编号，这台设备用哪个系列，有没有缺号。',
        en: 'How documents are numbered, which series this device uses, and whether any number is missing.',
      },
      first: [
        {
          text: {
            zh: '在第一张单据之前确定前缀；用过的格式不会追改旧号。',
            en: 'Settle the prefix before the first document; numbers in use are not changed.',
          },
        },
      ],
      terms: ['numberingRule', 'numberSeries'],
    },
    '/workspace/calendars': {
      title: { zh: '工作日历', en: 'Working calendars' },
      purpose: {
        zh: '工作时间、放假和调休；工单和任务的期限按它计算。',
        en: 'Working hours, holidays and make-up days; deadlines are reckoned by them.',
      },
      first: [
        {
          text: {
            zh: '检查默认日历的上下班时间，以及今年的放假安排。',
            en: 'Check the hours of the default calendar and this year’s holidays.',
          },
        },
      ],
      terms: ['workingCalendar', 'makeUpWorkday'],
    },
    '/workspace/calendars/$id': {
      title: { zh: '日历编辑', en: 'A calendar' },
      purpose: {
        zh: '一份日历每周的工作时间和例外日期，还能试算期限。',
        en: 'The week and the exceptions of one calendar, with a calculator for deadlines.',
      },
      first: [
        {
          text: {
            zh: '先设每周时间，再加例外日期，然后试算一个期限。',
            en: 'Set the week, add exceptions, then try a deadline.',
          },
        },
      ],
      terms: ['workingCalendar', 'makeUpWorkday'],
    },
    '/metrics': {
      title: { zh: '指标', en: 'Metrics' },
      purpose: { zh: '您能看到的全部指标，按领域排列。', en: 'All metrics that you may see, by room.' },
      first: [
        {
          text: {
            zh: '打开一个指标，看它怎样计算、统计了哪些记录。',
            en: 'Open one to see how it counts, and which records.',
          },
        },
      ],
      terms: ['metric', 'definition'],
    },
    '/metrics/$id': {
      title: { zh: '指标详情', en: 'A metric' },
      purpose: {
        zh: '一个指标的数值、口径、趋势、分组和它统计的每一行。',
        en: 'One metric: its figure, definition, trend, breakdown and every row it counts.',
      },
      first: [
        {
          text: {
            zh: '选期间；不相信数字时，打开它统计的记录。',
            en: 'Choose the period; where you doubt the figure, open its rows.',
          },
        },
        { text: { zh: '设一个目标，或设低于多少时提醒。', en: 'Set a target, or when to be alerted.' } },
      ],
      terms: ['definition', 'snapshot', 'target'],
      metrics: 'ofAddress',
    },
    '/home/$room': {
      title: { zh: '领域首页', en: 'Home of a room' },
      purpose: {
        zh: '一个领域的流程和指标：每步有多少在等，多少逾期。',
        en: 'Process and metrics of a room: what waits at each step, and what is late.',
      },
      first: [{ text: { zh: '先处理逾期的。', en: 'Begin with what is late.' } }],
      terms: ['metric'],
      metrics: 'ofAddress',
    },
  },
};
