import { P12, P12_PASSWORD, ROOT } from './certificate-files.ts';
import { type CommandMaker, on } from './command-maker.ts';

/** The one PIN of random work. */
export const PIN = '274915';

const OWN_ROOT = "select id from signingAuthority where kind = 'own' and status = 'active'";
const hasRoot = (rows: <Row>(sql: string) => Row[]): boolean => rows(OWN_ROOT).length > 0;
/** The owner's, whose PIN random work knows. */
const IDENTITY = "select id from signingIdentity where status = 'active'";

/** Roots and signing identities. The key of a person opens with `PIN` alone. */
export const signingCommands: readonly CommandMaker[] = [
  {
    path: 'compliance.identity.makeRoot',
    weight: 3,
    make: (_random, { rows }) => (hasRoot(rows) ? undefined : {}),
  },
  {
    path: 'compliance.identity.make',
    make: (_random, { rows }) => (hasRoot(rows) ? { pin: PIN } : undefined),
  },
  {
    path: 'compliance.identity.importP12',
    make: (_random, { upload }) => ({ upload: upload('me.p12', P12), password: P12_PASSWORD, pin: PIN }),
  },
  {
    path: 'compliance.identity.changePin',
    make: (_random, { rows }) => (rows(IDENTITY).length > 0 ? { pin: PIN, next: PIN } : undefined),
  },
  on('compliance.identity.revoke', IDENTITY, () => ({ reason: '电脑丢失' })),
  {
    path: 'compliance.identity.trustRoot',
    make: (_random, { upload }) => ({ upload: upload('ca.cer', ROOT) }),
  },
  on('compliance.identity.retireRoot', "select id from signingAuthority where status = 'active'"),
];
