import { z } from 'zod';
import { defineSetting } from '../../../core/settings/setting.ts';

/** The address of a time stamp service (RFC 3161); null where signatures carry the signer's clock alone. */
export const timestampUrl = defineSetting<string | null>(
  'compliance.timestampUrl',
  z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  null,
);
