import { z } from 'zod';
import type { RecordReader } from '../entities/entity.ts';
import { defineSetting, readSetting, type Setting } from '../settings/setting.ts';
import type { NotificationKind, Ways } from './notification-kinds.ts';

const Chosen = z.strictObject({ inApp: z.boolean(), desktop: z.boolean(), digest: z.boolean() });

export const Preferences = z.strictObject({
  kinds: z.record(z.string().max(100), Chosen),
  /** When the daily digest comes, `HH:MM` in the organisation's zone; null for never. */
  digestAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** Where the digest is mailed besides, if mail can be sent; null for nowhere. */
  digestMail: z.string().max(254).nullable().default(null),
});
export type Preferences = z.infer<typeof Preferences>;

/** How one person wants to hear of things. */
export const preferencesOf = (personId: string): Setting<Preferences> =>
  defineSetting(`notifications.${personId}`, Preferences, { kinds: {}, digestAt: '09:00', digestMail: null });

export const readPreferences = (reader: RecordReader, personId: string): Preferences =>
  readSetting(reader, preferencesOf(personId));

/** The ways of one kind: as chosen, else as usual. */
export const waysOf = ({ kinds }: Preferences, kind: NotificationKind): Ways =>
  kinds[kind.name] ?? kind.usual;
