import { z } from 'zod';
import type { LocalText } from '#shared/texts.ts';
import { momentsOf } from '../changes/audit-log.ts';
import { checkHeadTask } from '../changes/check-log.ts';
import { clockOf } from '../changes/clock.ts';
import { type DailyHead, dailyHeads } from '../changes/daily-heads.ts';
import { DAILY_HEADS, headsPaper } from '../changes/heads-paper.ts';
import { writePdfTask } from '../documents/index.ts';
import { handOut } from '../exports/hand-out.ts';
import { FORMATS, type TableColumn } from '../exports/table-file.ts';
import { tableFileTask } from '../exports/table-task.ts';
import { onPaper } from '../templates/paper-head.ts';
import { readLetterhead } from '../templates/read-letterhead.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { command, query, router } from './procedure.ts';

const READ = 'core.audit.read';
const Days = z.object({ from: z.string().max(20).optional(), to: z.string().max(20).optional() });

const COLUMNS: readonly { name: keyof DailyHead; kind: TableColumn['kind']; label: LocalText }[] = [
  { name: 'day', kind: 'date', label: { zh: '日期', en: 'Day' } },
  { name: 'action', kind: 'integer', label: { zh: '末次操作', en: 'Last action' } },
  { name: 'actions', kind: 'integer', label: { zh: '操作数', en: 'Actions' } },
  { name: 'hash', kind: 'text', label: { zh: '校验值（SHA-256）', en: 'Hash (SHA-256)' } },
];

function headsWithin({ reader, facts }: Workspace, days: z.infer<typeof Days>): DailyHead[] {
  const { from = 0, to = LAST_MOMENT } = momentsOf(days, facts.timeZone);
  return dailyHeads(reader, from, to, facts.timeZone);
}

/** Beyond it the clock of the log would not be a safe integer. */
const LAST_MOMENT = Math.floor(Number.MAX_SAFE_INTEGER / clockOf(1));

export const headsRouter = router({
  /** The last action of each day with its hash; newest day first. */
  list: query(READ)
    .input(Days)
    .query(({ ctx, input }) => headsWithin(ctx.workspace, input)),
  /** Whether the log still holds a head that was printed or deposited. */
  check: query(READ)
    .input(z.object({ action: z.number().int().positive(), hash: z.string().max(200) }))
    .query(({ ctx, input: { action, hash } }) => {
      const head = { action, hash: hash.replace(/\s/g, '') };
      return ctx.core.workers.read(checkHeadTask, head, ctx.workspace, ctx.actor);
    }),
  /** Heads to be deposited, as a table or on paper; itself logged. */
  export: command(READ)
    .input(Days.extend({ format: z.enum([...FORMATS, 'pdf']), language: z.enum(['zh', 'en']).default('zh') }))
    .mutation(async ({ ctx, input: { format, language, ...days } }) => {
      const { workspace, core, actor } = ctx;
      const heads = headsWithin(workspace, days);
      const title = DAILY_HEADS[language];
      if (format === 'pdf') {
        const { company, timeZone } = workspace.facts;
        const { head } = await readLetterhead(workspace.reader, company, language, false);
        const paper = headsPaper(heads, company, workspace.clock(), timeZone, language);
        const { bytes } = await core.workers.read(writePdfTask, onPaper(paper, head), workspace, actor);
        const file = { bytes, name: `${title}.pdf`, type: 'application/pdf', rows: heads.length };
        return handOut(ctx, 'core.audit.export', 'dailyHead', file);
      }
      const table = {
        format,
        title,
        columns: COLUMNS.map(({ label, ...column }) => ({ ...column, header: label[language] })),
        rows: heads.map((head) => COLUMNS.map(({ name }) => head[name])),
      };
      const file = await core.workers.read(tableFileTask, table, workspace, actor);
      return handOut(ctx, 'core.audit.export', 'dailyHead', { ...file, rows: heads.length });
    }),
});
