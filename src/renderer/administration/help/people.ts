import type { RoomHelp } from '../../records/help.ts';

export const peopleHelp: RoomHelp = {
  terms: {
    person: {
      label: { zh: '人员', en: 'Person' },
      meaning: {
        zh: '在这里工作的人；有口令的可以登录。',
        en: 'Someone who works here; with a passphrase they sign in.',
      },
    },
    role: {
      label: { zh: '角色', en: 'Role' },
      meaning: {
        zh: '一组有名称的权限，以及能看到哪些记录。',
        en: 'A named set of permissions, with the records it sees.',
      },
    },
    permission: {
      label: { zh: '权限', en: 'Permission' },
      meaning: {
        zh: '允许做什么或看什么。没有写明允许的，都不允许。',
        en: 'What one may do or see. What is not permitted is refused.',
      },
    },
    recoveryCode: {
      label: { zh: '恢复码', en: 'Recovery code' },
      meaning: {
        zh: '忘记口令时打开工作区的代码，只显示一次。',
        en: 'Opens the workspace when the passphrase is lost; shown once.',
      },
    },
  },
  pages: {
    '/workspace/people': {
      title: { zh: '人员', en: 'People' },
      purpose: {
        zh: '谁在这个工作区工作，是什么角色，能不能登录。',
        en: 'Who works here, in which role, and whether they sign in.',
      },
      first: [
        {
          text: {
            zh: '添加同事，给他角色和第一个口令；他登录后自己更改。',
            en: 'Add a colleague with a role and a first passphrase, which they change after signing in.',
          },
        },
        {
          text: {
            zh: '至少让两个人能管理人员，以防一人丢失口令。',
            en: 'Let at least two people manage people, in case one loses the passphrase.',
          },
        },
      ],
      terms: ['person', 'role'],
    },
    '/workspace/people/$id': {
      title: { zh: '人员详情', en: 'A person' },
      purpose: {
        zh: '一个人的资料、角色、登录，以及他实际能做和能看什么。',
        en: 'One person: details, role, sign-in, and what they may do and see.',
      },
      first: [
        {
          text: {
            zh: '有人离职时在这里停用；他做过的事都保留。',
            en: 'When someone leaves, take away the sign-in here; what they did is kept.',
          },
        },
      ],
      terms: ['role', 'permission'],
    },
    '/workspace/roles': {
      title: { zh: '角色', en: 'Roles' },
      purpose: {
        zh: '角色决定能做什么、能看到哪些记录和字段。',
        en: 'A role decides what may be done, and which records and fields are seen.',
      },
      first: [
        {
          text: {
            zh: '先用现成的角色；不合适时复制一个再改。',
            en: 'Begin with the standard roles; copy one where it does not fit.',
          },
        },
      ],
      terms: ['role', 'permission'],
    },
    '/workspace/roles/new': {
      title: { zh: '新建角色', en: 'New role' },
      purpose: {
        zh: '从空白开始，勾选这个角色的权限。',
        en: 'Begin with nothing and tick what the role may do.',
      },
      first: [
        {
          text: {
            zh: '起名，选能看到的记录，再逐项勾选。',
            en: 'Name it, choose which records it sees, then tick.',
          },
        },
      ],
      terms: ['role', 'permission'],
    },
    '/workspace/roles/copy/$id': {
      title: { zh: '复制角色', en: 'Copy a role' },
      purpose: {
        zh: '以现有角色为底稿建立新角色，原来的不变。',
        en: 'Makes a new role from another, which stays as it is.',
      },
      first: [{ text: { zh: '改名称，再改与原来不同的地方。', en: 'Change the name, then what differs.' } }],
      terms: ['role'],
    },
    '/workspace/roles/$id': {
      title: { zh: '角色详情', en: 'A role' },
      purpose: {
        zh: '一个角色的全部权限，用文字说明，并与标准角色比较。',
        en: 'All that a role permits, in words, compared with the standard role.',
      },
      first: [
        {
          text: {
            zh: '改动立即对拥有该角色的人生效，保存前看一下是哪些人。',
            en: 'A change holds at once for everyone with the role; see who they are before saving.',
          },
        },
      ],
      terms: ['role', 'permission'],
    },
    '/workspace/account': {
      title: { zh: '我的账户', en: 'My account' },
      purpose: {
        zh: '自己的口令、恢复码、通知、自动锁定和登录记录。',
        en: 'Your own passphrase, recovery code, notifications, locking and sign-ins.',
      },
      first: [
        {
          text: {
            zh: '确认恢复码已打印并收好。',
            en: 'Make sure the recovery code is printed and kept safe.',
          },
        },
        {
          text: {
            zh: '查看登录记录里有没有不是您的尝试。',
            en: 'Look through the sign-ins for tries that were not yours.',
          },
        },
      ],
      terms: ['recoveryCode', 'permission'],
    },
  },
};
