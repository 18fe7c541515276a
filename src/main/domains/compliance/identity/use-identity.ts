import { AppError } from '#shared/errors.ts';
import { readSecrets } from '../../../core/connectors/secrets.ts';
import type { Context } from '../../../core/router/context.ts';
import type { Desk, Write } from '../../../core/router/procedure.ts';
import { demandUsable } from '../../../core/signing/certificate-facts.ts';
import type { KeyMaterial } from '../../../core/signing/key-material.ts';
import { SigningIdentity } from './identity-entities.ts';
import { afterWrongPin, MOST_WRONG_PINS, minutesLocked } from './pin.ts';
import { type IdentityRow, identityOf } from './read-identities.ts';
import { openKey } from './sealed-key.ts';

export interface OpenIdentity {
  readonly identity: IdentityRow;
  readonly material: KeyMaterial;
}

/** Tries of a PIN, one after another: tries at once would all be judged before the first of them is counted. */
const tries = new Map<string, Promise<unknown>>();

function inTurn<T>(id: string, use: () => Promise<T>): Promise<T> {
  const mine = (tries.get(id) ?? Promise.resolve()).then(use, use);
  const settled = mine.then(
    () => undefined,
    () => undefined,
  );
  tries.set(id, settled);
  void settled.then(() => tries.get(id) === settled && tries.delete(id));
  return mine;
}

/**
 * The key of whoever is at the desk, opened by the PIN. Throws `signingIdentityMissing`, `pinLocked`, `pinWrong` after
 * counting the try, and `certificateExpired` or `certificateNotYet`.
 */
export async function openIdentity(
  { workspace, actor, writeFurther }: Desk & Pick<Context, 'core'> & { readonly writeFurther: Write },
  pin: string,
): Promise<OpenIdentity> {
  const current = identityOf(workspace.reader, actor.id);
  if (!current) throw new AppError('signingIdentityMissing');
  return inTurn(current.id, async () => {
    const identity = identityOf(workspace.reader, actor.id);
    const sealed = identity && readSecrets(workspace.reader, workspace.key, identity.id).key;
    if (!identity || sealed === undefined) throw new AppError('signingIdentityMissing');
    const minutes = minutesLocked(identity, workspace.clock());
    if (minutes > 0) throw new AppError('pinLocked', { minutes });
    const { validFrom, validTo, serial, title } = identity;
    demandUsable(
      { name: title, organisation: '', issuer: '', serial, validFrom, validTo },
      workspace.clock(),
    );
    const material = await openKey(sealed, pin);
    const next = material
      ? { failedTries: 0, lockedUntil: null }
      : afterWrongPin(identity, workspace.clock());
    if (next.failedTries !== identity.failedTries || next.lockedUntil !== identity.lockedUntil)
      await writeFurther('compliance.identity.try', (work) =>
        work.update(SigningIdentity, identity.id, { ...next }),
      );
    if (material) return { identity, material };
    const left = minutesLocked(next, workspace.clock());
    if (left > 0) throw new AppError('pinLocked', { minutes: left });
    throw new AppError('pinWrong', { left: MOST_WRONG_PINS - next.failedTries });
  });
}
