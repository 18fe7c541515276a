import { defineEntity } from '../entities/entity.ts';
import { choice, instant, integer, reference } from '../entities/field.ts';

/**
 * One opening of the workspace by a person, with the failed tries that came before it; or a change of the passphrase
 * that opens it.
 */
export const SignIn = defineEntity({
  name: 'signIn',
  domain: 'core',
  label: { zh: '登录', en: 'Sign-in' },
  plural: { zh: '登录', en: 'Sign-ins' },
  mergeClass: 'ledger',
  titleField: 'personId',
  hasPage: false,
  indexes: [['personId', 'createdAt']],
  fields: {
    personId: reference('person', { label: { zh: '人员', en: 'Person' }, required: true, inList: true }),
    method: choice({
      label: { zh: '方式', en: 'By' },
      required: true,
      inList: true,
      choices: [
        { value: 'passphrase', label: { zh: '口令', en: 'Passphrase' } },
        { value: 'recovery', label: { zh: '恢复码', en: 'Recovery code' }, tone: 'warning' },
        { value: 'change', label: { zh: '更改口令', en: 'Passphrase changed' } },
      ],
    }),
    failedBefore: integer({ label: { zh: '此前失败次数', en: 'Failed tries before' }, inList: true, min: 0 }),
    firstFailedAt: instant({ label: { zh: '首次失败时间', en: 'First failed' }, inList: true }),
  },
});
