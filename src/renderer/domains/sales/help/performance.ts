import type { RoomHelp } from '../../../records/help.ts';

/** Who sells, in which team, and how much of their quota. */
export const performanceHelp: RoomHelp = {
  terms: {
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
