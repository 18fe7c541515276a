import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { safeFileName } from '#shared/file-name.ts';
import { demand, may } from '../../../core/access/access.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { keepBytes } from '../../../core/files/file-content.ts';
import { methodOf, writeInvitation } from '../../../core/icalendar/index.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { sendMail } from '../../../core/mail/index.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import type { Work } from '../../../core/storage/work.ts';
import { readCalendarUpload } from './calendar-upload.ts';
import { Demo } from './demo-entity.ts';
import { demoInvitation, demoText, organiserOf } from './demo-invitation.ts';
import { demoLifecycle } from './demo-lifecycle.ts';
import { attendeesOf, demandDemo, preparationsOf } from './read-demo.ts';
import { DemoInput, saveDemo } from './save-demo.ts';
import { takeAsDemo, takeAsMeeting } from './take-event.ts';

const id = z.string().max(40);
const upload = z.string().max(100);
const language = z.enum(['zh', 'en']).default('zh');
const note = z.string().trim().max(500).nullish();
const READ = 'sales.demo.read';
const WRITE = 'sales.demo.write';

const move = (work: Work, demoId: string, event: string, input: RecordValues, scope: FilterScope): null => {
  demandDemo(work, demoId, scope);
  applyMove(work, Demo, demoLifecycle, demoId, event, input);
  return null;
};

export const demoRouter = router({
  /** A demo with who takes part and what is to be got ready. */
  get: query(READ)
    .input(z.object({ id }))
    .query(({ ctx: { workspace, actor, scope }, input }) => {
      const { reader, facts } = workspace;
      const demo = demandDemo(reader, input.id, scope);
      return {
        demo,
        // a contact's own address is for whoever may see contacts
        attendees: attendeesOf(reader, demo.id).map((each) =>
          may(actor, 'directory.contact.read') ? each : { ...each, address: each.email },
        ),
        preparations: preparationsOf(reader, demo.id),
        organiser: organiserOf(reader, facts),
        mayWrite: may(actor, WRITE),
        mayMail: may(actor, WRITE) && may(actor, 'core.mail.write'),
      };
    }),
  save: command(WRITE)
    .input(DemoInput)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.demo.save', (work) => ({ id: saveDemo(work, input, ctx.scope) })),
    ),
  hold: command(WRITE)
    .input(
      z.object({
        id,
        result: z.enum(['convinced', 'undecided', 'unconvinced']).nullish(),
        feedback: z.string().trim().max(20_000).nullish(),
      }),
    )
    .mutation(({ ctx, input }) =>
      ctx.write('sales.demo.hold', (work) =>
        move(
          work,
          input.id,
          'hold',
          { result: input.result ?? null, feedback: input.feedback || null },
          ctx.scope,
        ),
      ),
    ),
  miss: command(WRITE)
    .input(z.object({ id, reason: note }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.demo.miss', (work) =>
        move(work, input.id, 'miss', { reason: input.reason || null }, ctx.scope),
      ),
    ),
  cancel: command(WRITE)
    .input(z.object({ id, reason: note }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.demo.cancel', (work) =>
        move(work, input.id, 'cancel', { reason: input.reason || null }, ctx.scope),
      ),
    ),
  reschedule: command(WRITE)
    .input(z.object({ id, startsAt: z.number().int(), endsAt: z.number().int() }))
    .mutation(({ ctx, input: { id: demoId, ...times } }) =>
      ctx.write('sales.demo.reschedule', (work) => move(work, demoId, 'reschedule', times, ctx.scope)),
    ),
  /** The appointments of a calendar file that was uploaded. */
  readFile: query(READ)
    .input(z.object({ upload }))
    .query(({ ctx, input }) => readCalendarUpload(ctx, input.upload, ctx.workspace.facts.timeZone)),
  /** Takes an appointment of that file to a deal, as a demo or as a meeting that is noted. */
  takeEvent: command(WRITE)
    .input(
      z.object({
        dealId: id,
        upload,
        at: z.number().int().min(0),
        as: z.enum(['demo', 'meeting']),
      }),
    )
    .mutation(({ ctx, input: { dealId, at, as, ...given } }) => {
      if (as === 'meeting') demand(ctx.actor, 'sales.activity.write');
      // read within, so that the command sent again after a restart gets its first answer and not `fileGone`
      return ctx.write('sales.demo.takeEvent', (work) => {
        const { file, events } = readCalendarUpload(ctx, given.upload, work.facts.timeZone);
        const event = events[at];
        if (!event) throw new AppError('calendarFileEmpty', { file });
        return (as === 'demo' ? takeAsDemo : takeAsMeeting)(work, dealId, event, file, ctx.scope);
      });
    }),
  /** The demo as an .ics file, for any calendar. */
  ics: command(READ)
    .input(z.object({ id, language }))
    .mutation(({ ctx: { workspace, scope, core }, input }) => {
      const { reader, facts, clock } = workspace;
      const demo = demandDemo(reader, input.id, scope);
      const invitation = demoInvitation(reader, facts, demo, { language: input.language, now: clock() });
      const name = safeFileName(`${demo.title}.ics`);
      const bytes = new TextEncoder().encode(writeInvitation(invitation));
      return { download: core.transfers.put({ name, type: 'text/calendar; charset=utf-8', bytes }), name };
    }),
  /** Puts a mail with the .ics file into the outbox for each attendee who has an address. */
  invite: command(WRITE)
    .input(z.object({ id, language }))
    .mutation(({ ctx, input }) => {
      demand(ctx.actor, 'core.mail.write');
      return ctx.write('sales.demo.invite', (work) => {
        const demo = demandDemo(work, input.id, ctx.scope);
        if (demo.status !== 'planned' && demo.status !== 'cancelled') throw new AppError('demoNotPlanned');
        const invitation = demoInvitation(work, work.facts, demo, {
          language: input.language,
          now: work.now,
        });
        if (!invitation.organiser) throw new AppError('demoNoOrganiser');
        const to = invitation.invitees.map(({ email }) => email);
        if (to.length === 0) throw new AppError('demoNobodyToInvite');
        const mail = {
          to,
          subject: SUBJECTS[demo.status][input.language].replace('{}', () => demo.title),
          text: demoText(demo, attendeesOf(work, demo.id), input.language),
          record: { entity: Demo.name, id: demo.id },
          attachments: [
            {
              hash: keepBytes(work, new TextEncoder().encode(writeInvitation(invitation))),
              name: 'invite.ics',
              mediaType: `text/calendar; charset=utf-8; method=${methodOf(invitation)}`,
            },
          ],
        };
        const item = sendMail(work, mail, `demo ${demo.id} ${ctx.commandKey ?? work.now}`);
        work.update(Demo, demo.id, { invitedAt: work.now, invitedSequence: demo.sequence });
        return { id: item, invited: to.length };
      });
    }),
});

const SUBJECTS = {
  planned: { zh: '邀请：{}', en: 'Invitation: {}' },
  cancelled: { zh: '已取消：{}', en: 'Cancelled: {}' },
} as const;
