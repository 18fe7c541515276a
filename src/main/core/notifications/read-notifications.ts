import type { ErrorParams } from '#shared/errors.ts';
import type { RefLabel } from '#shared/fields.ts';
import { fill, type LocalText } from '#shared/texts.ts';
import { mayRead } from '../access/access.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { findVisible } from '../records/read-record.ts';
import { labelOfRow } from '../records/record-label.ts';
import { type KeptNotification, notificationsOf } from '../storage/attention-store.ts';
import type { Reader } from '../storage/reader.ts';
import type { NotificationKind } from './notification-kinds.ts';
import { readPreferences, waysOf } from './preferences.ts';

/** A notification as its reader may see it now. */
export interface ShownNotification {
  readonly id: number;
  readonly kind: string;
  readonly text: LocalText;
  readonly at: number;
  readonly read: boolean;
  readonly needsAction: boolean;
  /** How many further ones the line stands for. */
  readonly more: number;
  /** The record, where the reader may see it. */
  readonly record: { readonly entity: string; readonly id: string; readonly label: RefLabel } | null;
}

const UNKNOWN: LocalText = { zh: '（无权查看的记录）', en: '(a record not yours to see)' };

const NOT_YOURS: LocalText = {
  zh: '有一条关于记录的通知，您现在无权查看该记录。',
  en: 'There is word of a record that you may not see now.',
};

const textOf = ({ text }: NotificationKind, params: ErrorParams): LocalText => ({
  zh: fill(text.zh, params, 'zh'),
  en: fill(text.en, params, 'en'),
});

/** What a notification says to this reader: the record is named only where they may read it now. */
function shown(
  reader: Reader,
  kept: KeptNotification,
  kind: NotificationKind,
  more: number,
  scope: FilterScope,
): ShownNotification {
  const entity = kept.entity === null ? undefined : scope.registry.find(kept.entity);
  const row =
    entity && kept.recordId !== null && mayRead(scope.actor, entity)
      ? findVisible(reader, entity, kept.recordId, scope)
      : undefined;
  const label = entity && row ? labelOfRow(entity, row) : null;
  const params: ErrorParams = {
    ...(JSON.parse(kept.params) as ErrorParams),
    record: label ?? UNKNOWN,
  };
  return {
    id: kept.id,
    kind: kept.kind,
    text: kind.ofRecord && kept.entity !== null && !row ? NOT_YOURS : textOf(kind, params),
    at: kept.at,
    read: kept.readAt !== null,
    needsAction: kind.needsAction,
    more,
    record: entity && row ? { entity: entity.name, id: row.id, label } : null,
  };
}

export interface NotificationsAsked {
  readonly limit: number;
  readonly unreadOnly: boolean;
  /** Only those that the reader wants to hear of in this way. */
  readonly way?: 'inApp' | 'desktop' | 'digest';
  /** Only those that are newer than this one. */
  readonly after?: number;
}

const LOOKED_AT = 1000;

/** Somebody's notifications, newest first, bundles as one line; what is put off is left out. */
export function readNotifications(
  reader: Reader,
  kinds: readonly NotificationKind[],
  { limit, unreadOnly, way = 'inApp', after = 0 }: NotificationsAsked,
  scope: FilterScope,
  now: number,
): ShownNotification[] {
  const preferences = readPreferences(reader, scope.actor.id);
  const lines = new Map<string, { first: KeptNotification; kind: NotificationKind; more: number }>();
  for (const kept of notificationsOf(reader, scope.actor.id, { limit: LOOKED_AT, unreadOnly })) {
    const kind = kinds.find(({ name }) => name === kept.kind);
    if (!kind || !waysOf(preferences, kind)[way] || kept.id <= after) continue;
    if (kept.snoozedUntil !== null && kept.snoozedUntil > now) continue;
    const key = kept.bundle === null ? `${kept.id}` : `${kept.readAt === null} ${kept.bundle}`;
    const line = lines.get(key);
    if (line) line.more += 1;
    else lines.set(key, { first: kept, kind, more: 0 });
  }
  return [...lines.values()]
    .slice(0, limit)
    .map(({ first, kind, more }) => shown(reader, first, kind, more, scope));
}
