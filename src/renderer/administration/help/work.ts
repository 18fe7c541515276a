import type { RoomHelp } from '../../records/help.ts';

export const workHelp: RoomHelp = {
  terms: {
    customField: {
      label: { zh: '自定义字段', en: 'Custom field' },
      meaning: {
        zh: '公司给一类记录加上的字段。',
        en: 'A field that the company added to a kind of record.',
      },
    },
    tag: {
      label: { zh: '标签', en: 'Tag' },
      meaning: { zh: '标在各类记录上的词。', en: 'A word that records of several kinds are marked with.' },
    },
    recycleBin: {
      label: { zh: '删除、回收站', en: 'Delete, recycle bin' },
      meaning: {
        zh: '从列表中拿走，保留一段时间，可以恢复。',
        en: 'Off the lists, still there for a while and restorable.',
      },
    },
    rule: {
      label: { zh: '自动化规则', en: 'Rule' },
      meaning: { zh: '自动发生的事：何时，若，则。', en: 'What happens by itself: when, if, then.' },
    },
    trial: {
      label: { zh: '试运行', en: 'Trial' },
      meaning: {
        zh: '用最近发生的事试一遍规则，不留下改动。',
        en: 'A rule over what happened lately, leaving nothing changed.',
      },
    },
    outbox: {
      label: { zh: '发件箱', en: 'Outbox' },
      meaning: { zh: '正要离开这台电脑的东西。', en: 'What is on its way out of the machine.' },
    },
    connector: {
      label: { zh: '连接器', en: 'Connector' },
      meaning: {
        zh: '通往外部服务的途径，设置之前是关闭的。',
        en: 'A way to a service outside, off until set up.',
      },
    },
    job: {
      label: { zh: '作业', en: 'Job' },
      meaning: { zh: '定期自动进行的工作。', en: 'Work that comes round by itself.' },
    },
    metric: {
      label: { zh: '指标', en: 'Metric' },
      meaning: { zh: '一个数字，连同它统计的记录。', en: 'A figure with the rows it counts.' },
    },
    definition: {
      label: { zh: '口径', en: 'Definition' },
      meaning: {
        zh: '指标怎样统计，用文字写明，有版本。',
        en: 'How a metric counts, in words and by version.',
      },
    },
    snapshot: {
      label: { zh: '快照', en: 'Snapshot' },
      meaning: { zh: '在一天或一月结束时定格的数字。', en: 'A figure frozen at the end of a day or month.' },
    },
    target: {
      label: { zh: '目标', en: 'Target' },
      meaning: { zh: '一段时间内要达到的数值。', en: 'What is to be reached in a period.' },
    },
  },
  pages: {
    '/workspace/fields': {
      title: { zh: '自定义字段', en: 'Custom fields' },
      purpose: {
        zh: '给客户、商机等记录加上公司自己的字段，列表、筛选、导入导出都能用。',
        en: 'Adds your own fields to customers, deals and other records, for lists, filters, imports and exports alike.',
      },
      first: [
        {
          text: {
            zh: '选一类记录，看看现有字段够不够，再加。',
            en: 'Choose a kind of record and see what fields it has before you add one.',
          },
        },
      ],
      terms: ['customField'],
    },
    '/workspace/tags': {
      title: { zh: '标签', en: 'Tags' },
      purpose: {
        zh: '全公司共用的标签：改名、换颜色、合并重复的。',
        en: 'The tags of the company: rename, recolour, merge doubles.',
      },
      first: [{ text: { zh: '意思相同的标签，合并成一个。', en: 'Merge tags that mean the same.' } }],
      terms: ['tag'],
    },
    '/workspace/files': {
      title: { zh: '文件', en: 'Files' },
      purpose: {
        zh: '工作区里的文件占多少空间，以及单个文件的大小上限。',
        en: 'How much room the files take, and how large one may be.',
      },
      first: [
        {
          text: {
            zh: '空间紧张时，清理不再被引用的文件。',
            en: 'When space is short, sweep files that nothing refers to.',
          },
        },
      ],
    },
    '/workspace/export': {
      title: { zh: '导出工作区', en: 'Export workspace' },
      purpose: {
        zh: '把全部数据和文件导出为开放格式，数据始终属于您。',
        en: 'Takes all data and files out in open formats: they are yours.',
      },
      first: [
        {
          text: {
            zh: '导出的文件没有加密，保存在安全的地方。',
            en: 'What is exported is not encrypted; keep it somewhere safe.',
          },
        },
      ],
    },
    '/workspace/recycle-bin': {
      title: { zh: '回收站', en: 'Recycle bin' },
      purpose: {
        zh: '删除的记录，到期之前都可以连同它的组成部分一起恢复。',
        en: 'Deleted records; until they expire each can be restored with its parts.',
      },
      first: [
        {
          text: {
            zh: '按类型或删除人找到它，然后恢复。',
            en: 'Find it by kind or by who deleted it, then restore.',
          },
        },
      ],
      terms: ['recycleBin'],
    },
    '/workspace/rules': {
      title: { zh: '自动化规则', en: 'Rules' },
      purpose: {
        zh: '让重复的事自动发生，例如金额大的商机自动建任务。',
        en: 'Lets repeated work happen by itself, such as a task for each large deal.',
      },
      first: [
        {
          text: { zh: '新建一条，先试运行，再启用。', en: 'Make one, try it, then switch it on.' },
          path: '/workspace/rules/new',
        },
      ],
      terms: ['rule', 'trial'],
    },
    '/workspace/rules/$id': {
      title: { zh: '规则编辑', en: 'A rule' },
      purpose: {
        zh: '何时、若、则三部分，用一句话读出来；下面是它做过什么。',
        en: 'When, if and then, read as one sentence; below, what it did.',
      },
      first: [
        {
          text: {
            zh: '先选何时，再加条件，最后选做什么。',
            en: 'Choose when, add conditions, then what to do.',
          },
        },
        {
          text: {
            zh: '启用前试运行，看它会改动哪些记录。',
            en: 'Before switching it on, see in a trial what it would change.',
          },
        },
      ],
      terms: ['rule', 'trial'],
    },
    '/workspace/outbox': {
      title: { zh: '发件箱', en: 'Outbox' },
      purpose: {
        zh: '要发出的邮件等，状态如何，失败的为什么失败。',
        en: 'What is to be sent, how it stands, and why something failed.',
      },
      first: [
        {
          text: { zh: '先设置发信的连接器。', en: 'Set up a connector for sending first.' },
          path: '/workspace/connectors',
        },
      ],
      terms: ['outbox', 'connector'],
    },
    '/workspace/connectors': {
      title: { zh: '连接器', en: 'Connectors' },
      purpose: {
        zh: '与外部服务的连接。不设置也能使用全部功能，只是要手工收发。',
        en: 'Ways to services outside. All works without them; sending is then done by hand.',
      },
      first: [
        {
          text: {
            zh: '填写邮件服务器和授权码，先测试，再保存。',
            en: 'Enter the mail server and its secret, test, then save.',
          },
        },
      ],
      terms: ['connector', 'outbox'],
    },
    '/workspace/jobs': {
      title: { zh: '作业', en: 'Jobs' },
      purpose: {
        zh: '自动进行的工作：何时做，上次结果如何。',
        en: 'What comes round by itself: when, and how it went last time.',
      },
      first: [
        {
          text: {
            zh: '有失败的，打开看原因，再立即运行一次。',
            en: 'Where one failed, read why, then run it now.',
          },
        },
      ],
      terms: ['job'],
    },
  },
};
