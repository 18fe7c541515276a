import type { LocalText } from '#shared/texts.ts';
import type { App } from '../app.ts';
import { filterScope } from '../core/lists/compile-filter.ts';
import { readNotifications } from '../core/notifications/read-notifications.ts';

const MOST = 5;

/**
 * Shows by the system's own notices what the person at the desk is told while they look elsewhere, as far as they
 * chose it. What waited before they came in is no news, and nothing is shown while the workspace is locked.
 */
export function showNotices(
  app: Pick<App, 'core'>,
  show: (text: LocalText) => void,
  looksHere: () => boolean,
): void {
  const { sessions, notificationKinds } = app.core;
  let seen: { readonly person: string; readonly newest: number } | undefined;
  sessions.onChange((topics) => {
    if (!topics.includes('notification') && !topics.includes('session')) return;
    const session = sessions.open;
    if (!session) {
      seen = undefined;
      return;
    }
    const { workspace, actor } = session;
    const { reader, registry, today, facts } = workspace;
    const scope = filterScope(registry, actor, today, facts.timeZone);
    const known = seen?.person === actor.id ? seen.newest : undefined;
    const asked = { limit: MOST, unreadOnly: true, way: 'desktop', after: known ?? 0 } as const;
    const fresh = readNotifications(reader, notificationKinds, asked, scope, workspace.clock());
    seen = { person: actor.id, newest: fresh[0]?.id ?? known ?? 0 };
    if (known === undefined || looksHere()) return;
    for (const { text } of fresh.toReversed()) show(text);
  });
}
