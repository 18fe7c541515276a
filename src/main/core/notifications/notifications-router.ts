import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { isMailAddress } from '../mail/mail.ts';
import { command, query, router } from '../router/procedure.ts';
import { writeSetting } from '../settings/setting.ts';
import { markRead, snoozeNotification } from '../storage/attention-store.ts';
import { Preferences, preferencesOf, readPreferences, waysOf } from './preferences.ts';
import { readNotifications } from './read-notifications.ts';

const READ = 'core.notification.read';
const WRITE = 'core.notification.write';
const id = z.number().int().positive();

/** One's own notifications; nobody reads those of others. */
export const notificationsRouter = router({
  list: query(READ)
    .input(
      z.object({
        limit: z.number().int().min(1).max(200).default(50),
        unreadOnly: z.boolean().default(false),
      }),
    )
    .query(({ ctx, input }) =>
      readNotifications(
        ctx.workspace.reader,
        ctx.core.notificationKinds,
        input,
        ctx.scope,
        ctx.workspace.clock(),
      ),
    ),
  /** How many are unread, as lines; a screen that shows “99+” need not know more. */
  unread: query(READ).query(({ ctx }) => {
    const asked = { limit: 100, unreadOnly: true } as const;
    const { reader } = ctx.workspace;
    return readNotifications(reader, ctx.core.notificationKinds, asked, ctx.scope, ctx.workspace.clock())
      .length;
  }),
  /** What the system may show by its own notices: unread, newer than the last that was shown. */
  forDesktop: query(READ)
    .input(z.object({ after: z.number().int().min(0) }))
    .query(({ ctx, input }) => {
      const asked = { limit: 5, unreadOnly: true, way: 'desktop', after: input.after } as const;
      const { reader } = ctx.workspace;
      return readNotifications(reader, ctx.core.notificationKinds, asked, ctx.scope, ctx.workspace.clock());
    }),
  markRead: command(WRITE)
    .input(z.object({ ids: z.array(id).min(1).max(200).nullable() }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.notification.read', (work) => {
        markRead(work, ctx.actor.id, input.ids);
        return null;
      }),
    ),
  snooze: command(WRITE)
    .input(z.object({ id, until: z.number().int().positive().max(8.64e15) }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.notification.snooze', (work) => {
        snoozeNotification(work, ctx.actor.id, input.id, input.until);
        return null;
      }),
    ),
  /** How this person hears of each kind of thing. */
  preferences: query(READ).query(({ ctx }) => {
    const preferences = readPreferences(ctx.workspace.reader, ctx.actor.id);
    return {
      digestAt: preferences.digestAt,
      digestMail: preferences.digestMail,
      kinds: ctx.core.notificationKinds.map((kind) => ({
        name: kind.name,
        label: kind.label,
        ...waysOf(preferences, kind),
      })),
    };
  }),
  setPreferences: command(WRITE)
    .input(Preferences)
    .mutation(({ ctx, input }) =>
      ctx.write('core.notification.settings', (work) => {
        if (input.digestMail !== null && !isMailAddress(input.digestMail))
          throw new AppError('digestAddress', { value: input.digestMail });
        writeSetting(work, preferencesOf(ctx.actor.id), input);
        return null;
      }),
    ),
});
