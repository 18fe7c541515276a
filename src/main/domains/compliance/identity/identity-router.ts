import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { may } from '../../../core/access/access.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { makeAuthority } from '../../../core/signing/make-certificate.ts';
import type { Transfers } from '../../../core/transfers.ts';
import { keepCommercialRoot, keepRoot, pemOf, readCertificate, rootKey } from './authority-commands.ts';
import {
  certificatesOf,
  issueTo,
  keepIdentity,
  keepNewPin,
  revokeIdentity,
  rootValidity,
} from './identity-commands.ts';
import { SigningAuthority, SigningIdentity } from './identity-entities.ts';
import { authorityLifecycle } from './identity-lifecycle.ts';
import { MANAGE, readIdentities, USE } from './identity-page.ts';
import { demandPin, Pin } from './pin.ts';
import { ownRoot } from './read-identities.ts';
import { sealKey } from './sealed-key.ts';
import { openIdentity } from './use-identity.ts';
import { withinWork } from './within-work.ts';

const id = z.string().max(40);
const upload = z.string().max(100);

const taken = (transfers: Transfers, from: string) => {
  const given = transfers.take(from);
  if (!given) throw new AppError('fileGone');
  return given;
};

export const identityRouter = router({
  overview: query(USE).query(({ ctx: { workspace, actor } }) =>
    readIdentities(workspace.reader, actor, workspace.clock()),
  ),
  /** Makes the company's root. Throws `signingRootExists`. */
  makeRoot: command(MANAGE).mutation(async ({ ctx: { workspace, write } }) => {
    const { facts, clock, key } = workspace;
    const root = await makeAuthority(facts.company, rootValidity(clock()));
    return write('compliance.authority.make', (work) => ({ id: keepRoot(work, key, root) }));
  }),
  /** Trusts the root of a commercial authority, given as a PEM or DER file. */
  trustRoot: command(MANAGE)
    .input(z.object({ upload }))
    .mutation(({ ctx: { core, write }, input }) =>
      withinWork(write, 'compliance.authority.trust', async () => {
        const { name, bytes } = taken(core.transfers, input.upload);
        const { der } = readCertificate(name, bytes);
        return (work) => ({ id: keepCommercialRoot(work, der) });
      }),
    ),
  retireRoot: command(MANAGE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('compliance.authority.retire', (work) => {
        applyMove(work, SigningAuthority, authorityLifecycle, input.id, 'retire', {});
        return null;
      }),
    ),
  /** The company's root as a PEM file, for whoever is to check its signatures elsewhere. */
  exportRoot: query(USE).query(({ ctx: { workspace, core } }) => {
    const root = ownRoot(workspace.reader);
    if (!root) throw new AppError('signingRootMissing');
    const bytes = new TextEncoder().encode(pemOf(root.certificate));
    return {
      download: core.transfers.put({ name: 'company-root.pem', type: 'application/x-pem-file', bytes }),
    };
  }),
  /** A key and certificate for whoever is at the desk, under the company's root; the one before is replaced. */
  make: command(USE)
    .input(z.object({ pin: Pin }))
    .mutation(({ ctx: { workspace, actor, core, write }, input: { pin } }) =>
      withinWork(write, 'compliance.identity.make', async () => {
        demandPin(pin);
        const person = { name: actor.name, organisation: workspace.facts.company };
        const material = await issueTo(rootKey(workspace), person, workspace.clock());
        const certificates = await certificatesOf(material, actor.name, workspace.clock());
        const sealed = await sealKey(material, pin, core.sessions.cost);
        const made = { personId: actor.id, origin: 'own', ...certificates, sealed } as const;
        return (work) => ({ id: keepIdentity(work, workspace.key, made) });
      }),
    ),
  /** A certificate from a .p12 / .pfx file with its password, sealed under a PIN of one's own. */
  importP12: command(USE)
    .input(z.object({ upload, password: z.string().max(200), pin: Pin }))
    .mutation(({ ctx: { workspace, actor, core, write }, input: { pin, password, ...given } }) =>
      withinWork(write, 'compliance.identity.import', async () => {
        demandPin(pin);
        const { name, bytes } = taken(core.transfers, given.upload);
        const material = { kind: 'p12', file: bytes, password } as const;
        const certificates = await certificatesOf(material, name, workspace.clock());
        const sealed = await sealKey(material, pin, core.sessions.cost);
        const made = { personId: actor.id, origin: 'imported', ...certificates, sealed } as const;
        return (work) => ({ id: keepIdentity(work, workspace.key, made) });
      }),
    ),
  changePin: command(USE)
    .input(z.object({ pin: Pin, next: Pin }))
    .mutation(({ ctx, input: { pin, next } }) =>
      withinWork(ctx.write, 'compliance.identity.changePin', async () => {
        demandPin(next);
        const { identity, material } = await openIdentity(ctx, pin);
        const sealed = await sealKey(material, next, ctx.core.sessions.cost);
        return (work) => {
          keepNewPin(work, ctx.workspace.key, identity.id, sealed);
          return null;
        };
      }),
    ),
  /** One's own certificate, or anybody's for who manages them. */
  revoke: command(USE)
    .input(z.object({ id, reason: z.string().trim().min(1).max(500) }))
    .mutation(({ ctx: { actor, write }, input }) =>
      write('compliance.identity.revoke', (work) => {
        const identity = work.find(SigningIdentity, input.id);
        if (identity?.personId !== actor.id && !may(actor, MANAGE))
          throw new AppError('notFound', { entity: SigningIdentity.spec.label });
        revokeIdentity(work, input.id, input.reason);
        return null;
      }),
    ),
});
