import { z } from 'zod';
import type { RecordReader } from '../entities/entity.ts';
import { defineSetting, readSetting } from '../settings/setting.ts';

/** The public key to which everything sealed is sealed as well, so that the recovery code opens it; base64url. */
export const recoveryKey = defineSetting('access.recoveryKey', z.string().max(60).nullable(), null);

export const recoveryKeyOf = (reader: RecordReader): string | null => readSetting(reader, recoveryKey);
