import type { LocalText } from '../texts.ts';

/** What can go wrong with people and their rights. */
export const RIGHTS_ERRORS = {
  lastAdministrator: {
    zh: '这样将没有人能管理人员和角色。请先让另一位能登录的人员担任所有者。',
    en: 'Nobody would be left who can manage people and roles. First make another person who can sign in an owner.',
  },
  grantExceedsOwn: {
    zh: '您自己没有“{permission}”的权限，不能把它授予别人。请由拥有它的人操作。',
    en: 'You do not hold “{permission}” yourself and cannot give it to others. Ask somebody who holds it.',
  },
  sealKeyAbsent: {
    zh: '这项内容是加密的，您的密钥打不开它。请让一位能查看它的人登录一次，密钥就会交给您。',
    en: 'This is encrypted, and your key does not open it. Once somebody who may read it signs in, the key is handed to you.',
  },
  sealKeyMissing: {
    zh: '“{entity}”的敏感字段是加密的，只有能查看它们的人才能把这项权限交给别人。请由其中一位操作。',
    en: 'The sensitive fields of “{entity}” are encrypted; only somebody who may read them can hand that right on. Ask one of them.',
  },
  ownerRoleFixed: {
    zh: '所有者角色不能修改或删除，以便总有人能纠正其他设置。请复制它再改。',
    en: 'The owner role cannot be changed or removed, so that somebody can always set things right. Copy it and change the copy.',
  },
  roleInUse: {
    zh: '仍有 {count} 人担任“{role}”。请先为他们换一个角色。',
    en: '{count} people still have the role “{role}”. Give them another role first.',
  },
  circularParent: {
    zh: '“{field}”不能是它自己或它的下级。请选择另一个。',
    en: '“{field}” cannot be the record itself or something below it. Choose another.',
  },
  notAllowed: {
    zh: '您的角色没有“{permission}”的权限。请联系工作区的所有者。',
    en: 'Your role has no right to “{permission}”. Ask the owner of the workspace.',
  },
  requestRefused: {
    zh: '这个请求不是来自 VendorDesk 的窗口，已拒绝。',
    en: 'The request did not come from a VendorDesk window and was refused.',
  },
} as const satisfies Record<string, LocalText>;
