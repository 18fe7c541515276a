import { hashOfBytes } from '../../../src/main/core/storage/stored-file.ts';
import { P12, P12_PASSWORD, RETURNED, ROOT, SENT } from './certificate-files.ts';
import { type CommandMaker, on } from './command-maker.ts';

/** The one PIN of random work. */
export const PIN = '274915';

const OWN_ROOT = "select id from signingAuthority where kind = 'own' and status = 'active'";
const hasRoot = (rows: <Row>(sql: string) => Row[]): boolean => rows(OWN_ROOT).length > 0;
/** The owner's, whose PIN random work knows. */
const IDENTITY = "select id from signingIdentity where status = 'active'";

const OPEN = "select id from envelope where status = 'signing'";
const OWNER = "select id, name from person where name = '王芳'";
const SENDABLE = `select c.id as contractId, a.id as fileId from contract c
  join attachment a on a.recordId = c.id and a.mediaType = 'application/pdf' and a.deletedAt is null
  where c.status = 'approved' and c.deletedAt is null
    and not exists (select 1 from envelope e where e.contractId = c.id and e.status = 'signing')`;
/** Those who may act now, as the program reckons it: approvers first, then the lowest step that waits. */
const turn = (part: string, side: string): string =>
  `select s.id from envelopeSigner s join envelope e on e.id = s.envelopeId
   where e.status = 'signing' and s.status = 'waiting' and s.part = '${part}' and s.side = '${side}'
     and not exists (select 1 from envelopeSigner o where o.envelopeId = s.envelopeId and o.status = 'waiting'
       and (o.part < s.part or (o.part = s.part and o.step < s.step)))`;

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
  {
    path: 'compliance.envelope.send',
    weight: 2,
    make: (random, { rows }) => {
      const [file] = rows<{ contractId: string; fileId: string }>(SENDABLE);
      const [owner] = rows<{ id: string; name: string }>(OWNER);
      if (!file || !owner) return undefined;
      const mine = { name: owner.name, side: 'ours', personId: owner.id };
      const theirs = { name: '赵敏', side: 'theirs', part: 'signer', step: random.integer(1, 2) };
      const signers = [{ ...mine, part: 'approver', step: 1 }, { ...mine, part: 'signer', step: 1 }, theirs];
      return { ...file, signers };
    },
  },
  on('compliance.envelope.approve', turn('approver', 'ours')),
  {
    ...on('compliance.envelope.sign', `${turn('signer', 'ours')} and exists (${IDENTITY})`, () => ({
      pin: PIN,
    })),
    inTwoSteps: true, // the audit page follows the last signature; sent again, the command completes it
  },
  {
    ...on('compliance.envelope.takePaper', turn('signer', 'theirs'), (_random, { upload }) => ({
      upload: upload('scan.pdf', SENT),
      signedOn: '2026-01-02',
      evidence: '合同章，王芳经办',
    })),
    inTwoSteps: true,
  },
  {
    ...on(
      'compliance.envelope.takeReturned',
      `${turn('signer', 'theirs')} and e.current = '${hashOfBytes(SENT)}'`,
      (_random, { upload }) => ({ upload: upload('returned.pdf', RETURNED) }),
    ),
    inTwoSteps: true,
  },
  on('compliance.envelope.decline', turn('signer', 'theirs'), () => ({ reason: '付款条件未谈妥' })),
  on('compliance.envelope.void', OPEN, () => ({ reason: '换了文本' })),
  on('compliance.envelope.remind', OPEN),
  {
    ...on('compliance.envelope.audit', "select id from envelope where status = 'completed'"),
    receipt: false,
  },
  { path: 'compliance.envelope.setTimestamps', weight: 0, make: () => ({ url: null }) },
];
