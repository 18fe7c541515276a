import type { RoomHelp } from '../../records/help.ts';

export const safetyHelp: RoomHelp = {
  terms: {
    auditLog: {
      label: { zh: '操作记录', en: 'Audit log' },
      meaning: { zh: '全部操作，可以逐字段查看。', en: 'All actions, by condition, field by field.' },
    },
    dailyHead: {
      label: { zh: '每日链头', en: 'Daily head' },
      meaning: {
        zh: '一天最后一个操作及其校验值；交给外人保存，以后能证明记录没有被改过。',
        en: 'The last action of a day with its hash; deposited with others it proves later that nothing was changed.',
      },
    },
    drill: {
      label: { zh: '演练', en: 'Drill' },
      meaning: { zh: '证明备份能够恢复的试恢复。', en: 'The proof that a backup can be restored.' },
    },
  },
  pages: {
    '/workspace/audit': {
      title: { zh: '操作记录', en: 'Audit log' },
      purpose: {
        zh: '谁在何时从哪里做了什么，改了哪些字段。',
        en: 'Who did what, when and from where, and which fields changed.',
      },
      first: [
        {
          text: {
            zh: '按人员、时间或记录筛选，点一行看逐字段的改动。',
            en: 'Filter by person, time or record, and click a line for its fields.',
          },
        },
      ],
      terms: ['auditLog', 'undo'],
    },
    '/workspace/audit/heads': {
      title: { zh: '每日链头', en: 'Daily heads' },
      purpose: {
        zh: '每天一行校验值，证明操作记录没有被改动。',
        en: 'A line for each day that proves the log was not changed.',
      },
      first: [
        {
          text: {
            zh: '定期打印或发给会计师保存，以后在这里核对。',
            en: 'Print them or send them to your accountant now and then, and check them here later.',
          },
        },
      ],
      terms: ['dailyHead'],
    },
    '/workspace/backups': {
      title: { zh: '备份', en: 'Backups' },
      purpose: {
        zh: '自动做的备份、是否验证过、距今多少操作还没备份。',
        en: 'Backups made by themselves, whether they were verified, and what happened since.',
      },
      first: [
        {
          text: {
            zh: '设一个第二存放处，例如移动硬盘。',
            en: 'Set a second place, such as an external disk.',
          },
        },
        {
          text: {
            zh: '做一次演练，证明备份能恢复。',
            en: 'Run a drill, to prove that a backup can be restored.',
          },
        },
      ],
      terms: ['drill'],
    },
    '/workspace/backups/restore': {
      title: { zh: '从备份恢复', en: 'Restore from a backup' },
      purpose: {
        zh: '把备份恢复为一个新的工作区，现有的不会被覆盖。',
        en: 'Makes a new workspace of a backup; the present one is not overwritten.',
      },
      first: [
        {
          text: {
            zh: '选备份，比较它与现在的差别，再起名。',
            en: 'Choose a backup, see how it differs from now, then name the new one.',
          },
        },
      ],
    },
    '/workspace/backups/restore/$backup': {
      title: { zh: '从这个备份恢复', en: 'Restore this backup' },
      purpose: {
        zh: '把选中的备份恢复为一个新的工作区，现有的不会被覆盖。',
        en: 'Makes a new workspace of the chosen backup; the present one is not overwritten.',
      },
      first: [
        {
          text: {
            zh: '比较它与现在的差别，再起名。',
            en: 'See how it differs from now, then name the new one.',
          },
        },
      ],
    },
    '/workspace/health': {
      title: { zh: '健康状况', en: 'Health' },
      purpose: {
        zh: '备份、数据、编号、登录、时钟和磁盘是否正常，不正常时怎么办。',
        en: 'Whether backups, data, numbers, sign-ins, clock and disk are well, and what to do where not.',
      },
      first: [
        {
          text: {
            zh: '先处理最上面的，再做一次完整检查。',
            en: 'See to what stands at the top, then run a full check.',
          },
        },
      ],
    },
  },
};
