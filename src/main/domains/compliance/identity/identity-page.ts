import { may } from '../../../core/access/access.ts';
import type { Actor } from '../../../core/access/actor.ts';
import type { RecordReader } from '../../../core/entities/entity.ts';
import { minutesLocked } from './pin.ts';
import {
  allIdentities,
  type IdentityRow,
  identityOf,
  stateOfIdentity,
  trustedRoots,
  trustOfIdentity,
} from './read-identities.ts';

export const USE = 'compliance.signing.use';
export const MANAGE = 'compliance.signing.manage';

const seen = (reader: RecordReader, identity: IdentityRow, now: number) => ({
  id: identity.id,
  name: identity.title,
  organisation: identity.organisation,
  issuer: identity.issuer,
  serial: identity.serial,
  origin: identity.origin,
  status: identity.status,
  validFrom: identity.validFrom,
  validTo: identity.validTo,
  revokedAt: identity.revokedAt,
  revokeReason: identity.revokeReason,
  trust: trustOfIdentity(reader, identity),
  certificate: stateOfIdentity(identity, now),
  minutesLocked: minutesLocked(identity, now),
});

/** One's own certificates and the roots; for whoever manages them, the certificates of everybody. */
export function readIdentities(reader: RecordReader, actor: Actor, now: number) {
  const mayManage = may(actor, MANAGE);
  const current = identityOf(reader, actor.id);
  return {
    mine: current ? seen(reader, current, now) : null,
    roots: trustedRoots(reader).map(({ id, title, kind, organisation, serial, validFrom, validTo }) => ({
      id,
      title,
      kind,
      organisation,
      serial,
      validFrom,
      validTo,
    })),
    certificates: allIdentities(reader)
      .filter(({ personId }) => mayManage || personId === actor.id)
      .map((each) => seen(reader, each, now)),
    mayManage,
  };
}
