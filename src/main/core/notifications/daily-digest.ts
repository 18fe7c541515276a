import { may } from '../access/access.ts';
import { activePeople } from '../access/active-people.ts';
import { SYSTEM } from '../access/actor.ts';
import { loadActor } from '../access/load-actor.ts';
import type { Recurring } from '../jobs/recurring.ts';
import { filterScope } from '../lists/compile-filter.ts';
import { readMyWork } from '../my-work/read-my-work.ts';
import type { WaitingSource } from '../my-work/waiting-source.ts';
import { isTold } from '../storage/attention-store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { NotificationKind } from './notification-kinds.ts';
import { type Notice, notify } from './notify.ts';
import { readPreferences } from './preferences.ts';
import { readNotifications } from './read-notifications.ts';

const EVERY = 5 * 60_000;

/** What each person's digest says whose time has come today; nothing for those for whom nothing waits. */
function dueDigests(
  workspace: Workspace,
  sources: readonly WaitingSource[],
  kinds: readonly NotificationKind[],
): Notice[] {
  const { reader, registry, facts, today, clock } = workspace;
  const now = clock();
  const time = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(facts.timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return activePeople(reader).flatMap(({ actor: { id } }): Notice[] => {
    const { digestAt } = readPreferences(reader, id);
    const actor = loadActor(reader, id);
    if (!actor || digestAt === null || time < digestAt || !may(actor, 'core.work.read')) return [];
    const scope = filterScope(registry, actor, today, facts.timeZone);
    const items = readMyWork(reader, sources, scope, now);
    const asked = { limit: 200, unreadOnly: true, way: 'digest' } as const;
    const unread = readNotifications(reader, kinds, asked, scope, now).length;
    const many = (urgency: string): number => items.filter((item) => item.urgency === urgency).length;
    const params = { overdue: many('overdue'), today: many('today'), unread };
    if (params.overdue + params.today + unread === 0) return [];
    return [{ kind: 'dailyDigest', to: [id], params, once: `digest ${today}` }];
  });
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
    const notices = dueDigests(workspace, sources, kinds).filter(
      ({ to: [person = ''], once = '' }) => !isTold(workspace.reader, person, once),
    );
    if (notices.length === 0) return;
    await workspace.writeWhenFree(
      { action: 'core.notification.digest', actor: SYSTEM, source: 'system' },
      (work) => {
        for (const notice of notices) notify(work, notice);
        return null;
      },
    );
  },
});
