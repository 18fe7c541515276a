import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { Entity } from '../../entities/entity.ts';
import { decrypt, encrypt } from './aead.ts';
import { keyOfVersion, newestKey, type SealRing } from './seal-ring.ts';

const PREFIX = 'sealed';

/** What a sealed value is bound to: moved to another field or record it does not open. */
const place = (vault: string, id: string, field: string): Buffer => Buffer.from(`${vault}\n${id}\n${field}`);

/**
 * A field's value under the newest key of its vault: `sealed.<version>.<nonce, text and tag in base64url>`. Empty
 * stays empty. Throws `notAllowed` where the actor holds no key: who may not read it may not write it either.
 */
export function sealValue(
  ring: SealRing,
  entity: Entity,
  id: string,
  field: string,
  value: FieldValue,
): string | null {
  if (value === null) return null;
  const newest = newestKey(ring, entity.name);
  if (!newest)
    throw new AppError('notAllowed', {
      permission: entity.field(field)?.label ?? field,
    });
  const sealed = encrypt(newest.key, Buffer.from(JSON.stringify(value)), place(entity.name, id, field));
  return `${PREFIX}.${newest.version}.${sealed.toString('base64url')}`;
}

/** The value of a sealed field; null where it is empty, or sealed under a key that this person does not hold. */
export function openValue(
  ring: SealRing,
  vault: string,
  id: string,
  field: string,
  sealed: FieldValue,
): FieldValue {
  if (typeof sealed !== 'string') return null;
  const [prefix, version, text = ''] = sealed.split('.');
  const key = prefix === PREFIX ? keyOfVersion(ring, vault, Number(version)) : undefined;
  if (!key) return null;
  try {
    return JSON.parse(
      decrypt(key, Buffer.from(text, 'base64url'), place(vault, id, field)).toString(),
    ) as FieldValue;
  } catch (error) {
    throw new AppError('workspaceDamaged', { detail: `${vault}.${field}` }, { cause: error });
  }
}
