import { fill } from '#shared/texts.ts';
import { may } from '../access/access.ts';
import { activePeople } from '../access/active-people.ts';
import { SYSTEM } from '../access/actor.ts';
import { loadActor } from '../access/load-actor.ts';
import { keptConnector } from '../connectors/kept-connector.ts';
import type { Recurring } from '../jobs/recurring.ts';
import { filterScope } from '../lists/compile-filter.ts';
import { sendMail } from '../mail/send-mail.ts';
import { readMyWork } from '../my-work/read-my-work.ts';
import type { WaitingSource } from '../my-work/waiting-source.ts';
import { isTold } from '../storage/attention-store.ts';
import type { Work } from '../storage/work.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { NotificationKind } from './notification-kinds.ts';
import { notify } from './notify.ts';
import { readPreferences } from './preferences.ts';
import { readNotifications } from './read-notifications.ts';

const EVERY = 5 * 60_000;

interface Digest {
  readonly person: string;
  /** Told once under this. */
  readonly once: string;
  readonly params: { readonly overdue: number; readonly today: number; readonly unread: number };
  readonly mailTo: string | null;
}

/** The digests whose time has come today and which were not told yet; none for those for whom nothing waits. */
function dueDigests(
  workspace: Workspace,
  sources: readonly WaitingSource[],
  kinds: readonly NotificationKind[],
): Digest[] {
  const { reader, registry, facts, today, clock } = workspace;
  const now = clock();
  const once = `digest ${today}`;
  const time = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(facts.timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return activePeople(reader).flatMap(({ actor: { id } }): Digest[] => {
    const { digestAt, digestMail } = readPreferences(reader, id);
    if (digestAt === null || time < digestAt || isTold(reader, id, once)) return [];
    const actor = loadActor(reader, id);
    if (!actor || !may(actor, 'core.work.read')) return [];
    const scope = filterScope(registry, actor, today, facts.timeZone);
    const items = readMyWork(reader, sources, scope, now);
    const asked = { limit: 200, unreadOnly: true, way: 'digest' } as const;
    const unread = readNotifications(reader, kinds, asked, scope, now).length;
    const many = (urgency: string): number => items.filter((item) => item.urgency === urgency).length;
    const params = { overdue: many('overdue'), today: many('today'), unread };
    if (params.overdue + params.today + unread === 0) return [];
    return [{ person: id, once, params, mailTo: digestMail }];
  });
}

/** Tells a person, and mails them where they asked for it and mail can be sent. */
function tell(work: Work, { person, once, params, mailTo }: Digest, { text, label }: NotificationKind): void {
  notify(work, { kind: 'dailyDigest', to: [person], params, once });
  if (mailTo === null || !keptConnector(work, 'smtp')) return;
  const lines = [fill(text.zh, params, 'zh'), fill(text.en, params, 'en')];
  const subject = `${label.zh} ${work.today}`;
  sendMail(work, { to: [mailTo], subject, text: lines.join('\n\n') }, `${once} ${person}`);
}

/** Once a day, at the time that each person chose, what waits for them in one line; late where the program was closed. */
export const dailyDigest = (
  sources: readonly WaitingSource[],
  kinds: readonly NotificationKind[],
): Recurring => ({
  name: 'core.dailyDigest',
  label: { zh: '每日摘要', en: 'Daily digest' },
  every: EVERY,
  run: async ({ workspace }) => {
    const kind = kinds.find(({ name }) => name === 'dailyDigest');
    const digests = dueDigests(workspace, sources, kinds);
    if (!kind || digests.length === 0) return;
    const command = { action: 'core.notification.digest', actor: SYSTEM, source: 'system' } as const;
    await workspace.writeWhenFree(command, (work) => {
      for (const digest of digests) tell(work, digest, kind);
      return null;
    });
  },
});
