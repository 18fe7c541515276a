import { PASSPHRASE } from '../../core/workspace-for-test.ts';
import { type CommandMaker, on } from './command-maker.ts';

const COLLEAGUE = "select id from person where role <> 'owner' and active = 1";
const OWN_ROLE = "select id from role where nameEn like 'Role %' and id not in (select role from person)";

const role = (_random: unknown, { fresh }: { fresh(word: string): string }) => ({
  name: fresh('角色'),
  nameEn: fresh('Role'),
  scope: 'own',
  permissions: ['sales.deal.read'],
});

/** People, roles and one's own account. Key derivation makes some of them slow: random work leaves those out. */
export const accessCommands: readonly CommandMaker[] = [
  {
    path: 'access.people.add',
    inTwoSteps: true,
    make: (_random, { fresh }) => ({
      name: fresh('同事'),
      role: 'sales',
      passphrase: 'a passphrase of mine',
    }),
  },
  on('access.people.update', COLLEAGUE, (_random, { fresh }) => ({ name: fresh('改名') })),
  {
    ...on('access.people.setPassphrase', COLLEAGUE, () => ({ passphrase: 'another passphrase' })),
    weight: 0,
    receipt: false,
    anew: true,
  },
  { ...on('access.people.remove', COLLEAGUE), weight: 0 },
  { path: 'access.roles.save', make: role },
  on('access.roles.remove', OWN_ROLE),
  { path: 'access.account.setAutoLock', make: (random) => ({ minutes: random.integer(200, 480) }) },
  {
    path: 'access.account.changePassphrase',
    weight: 0,
    receipt: false,
    anew: true,
    make: () => ({ current: PASSPHRASE, next: PASSPHRASE }),
  },
  {
    path: 'access.account.renewRecoveryCode',
    weight: 0,
    receipt: false,
    anew: true,
    make: () => ({ passphrase: PASSPHRASE }),
  },
];
