import { defineTexts } from '../../ui/language/define-texts.ts';

/** Words for rights, used by people, roles and one's own account. */
export const rightsTexts = defineTexts('rights', {
  scopeOwn: { zh: '本人的', en: 'Own' },
  scopeTeam: { zh: '本部门的', en: 'Department’s' },
  scopeAll: { zh: '全部', en: 'All' },
  scopeOwnWords: {
    zh: '属于某人的记录（例如商机）只看到本人的；不属于任何人的记录（例如产品）不受影响。',
    en: 'Of records that belong to somebody, such as deals, only one’s own; what belongs to nobody, such as products, is not narrowed.',
  },
  scopeTeamWords: {
    zh: '属于某人的记录（例如商机）看到本部门和下级部门所有人的；没有部门的人只看到本人的。',
    en: 'Of records that belong to somebody, such as deals, those of everybody in one’s department and in the ones below it; without a department, one’s own.',
  },
  scopeAllWords: { zh: '看到所有人的记录。', en: 'Records of everybody.' },
  nothing: { zh: '这个角色什么也不能看，什么也不能做。', en: 'This role may see nothing and do nothing.' },
  everything: { zh: '全部', en: 'everything' },
  everyRight: { zh: '拥有全部权限，包括以后增加的。', en: 'Holds every right, also to what comes later.' },
  comma: { zh: '、', en: ', ' },
  mayRead: { zh: '查看：{things}', en: 'Sees {things}' },
  mayWrite: { zh: '修改：{things}', en: 'Changes {things}' },
  maySee: { zh: '敏感字段：{things}', en: 'Sensitive fields of {things}' },
  mayDo: { zh: '可以：{things}', en: 'May also: {things}' },
  coming: { zh: '即将推出', en: 'Coming' },
  read: { zh: '查看', en: 'See' },
  write: { zh: '修改', en: 'Change' },
  sensitive: { zh: '敏感', en: 'Sensitive' },
});
