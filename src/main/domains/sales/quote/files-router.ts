import { z } from 'zod';
import { writeSheetTask } from '../../../core/exports/sheet-task.ts';
import { readChecked } from '../../../core/files/file-content.ts';
import { fieldValue } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { command, router } from '../../../core/router/procedure.ts';
import { OPEN } from '../../../core/storage/stored-file.ts';
import { issueDocument, sourceOf } from '../../../core/templates/index.ts';
import { quoteKind } from './document-kind.ts';
import { Quote } from './entities.ts';
import { gatherQuotePaper } from './gather-paper.ts';
import { quoteJson } from './quote-json.ts';
import { quoteSheet } from './sheet.ts';

const Input = z.object({ id: z.string().max(40), language: z.enum(['zh', 'en']).default('zh') });

/** A file name of the quote's number, or of its title while it is a draft; without what file systems refuse. */
const fileName = (name: string, extension: string): string =>
  `${name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 80)}.${extension}`;

export const quoteFilesRouter = router({
  /**
   * The quote as a PDF. That of a sent quote is made once in each language and kept with its hash: asked for again,
   * it is the same bytes. `missing` lists characters that no font can draw.
   */
  pdf: command('sales.quote.read')
    .input(
      Input.extend({
        /** Null takes the default template. */
        templateId: z.string().max(60).nullish(),
        sealed: z.boolean().default(false),
      }),
    )
    .mutation(async ({ ctx, input: { id, language, templateId = null, sealed } }) => {
      const { workspace, scope, core } = ctx;
      const quote = readRecord(workspace.reader, Quote, id, scope);
      const column = language === 'zh' ? 'documentZh' : 'documentEn';
      const name = fileName(String(fieldValue(quote, 'number') ?? fieldValue(quote, 'title')), 'pdf');
      const type = 'application/pdf';
      const kept = fieldValue(quote, column);
      // the quote names its bytes itself; of those sent before there were templates nothing else does
      if (kept !== null && !sealed) {
        const bytes = await readChecked(workspace.reader, { hash: String(kept), vault: OPEN }, name);
        return { download: core.transfers.put({ name, type, bytes }), name, missing: [] };
      }
      const { bytes, missing } = await issueDocument(ctx, {
        kind: quoteKind.name,
        id,
        language,
        // what waits for its approval can become a draft again: only sending fixes it, and gives it its number
        issued: fieldValue(quote, 'number') !== null,
        sealed,
        templateId,
        title: name,
        action: 'sales.quote.document',
        keep: (work, hash) => {
          if (!sealed) work.update(Quote, id, { [column]: hash });
        },
      });
      return { download: core.transfers.put({ name, type, bytes }), name, missing };
    }),
  /** The quote as JSON, for another program. */
  json: command('sales.quote.read')
    .input(Input)
    .mutation(({ ctx: { workspace, scope, core }, input: { id, language } }) => {
      const paper = gatherQuotePaper(sourceOf(workspace), id, scope);
      const name = fileName(paper.number ?? paper.title, 'json');
      const bytes = new TextEncoder().encode(quoteJson(paper, language));
      return { download: core.transfers.put({ name, type: 'application/json', bytes }), name };
    }),
  /** The quote's lines and totals as a workbook. */
  xlsx: command('sales.quote.read')
    .input(Input)
    .mutation(async ({ ctx, input: { id, language } }) => {
      const { workspace, actor, scope, core } = ctx;
      const paper = gatherQuotePaper(sourceOf(workspace), id, scope);
      const sheet = quoteSheet(paper, language);
      const name = fileName(paper.number ?? paper.title, 'xlsx');
      const blank = sheet.columns.map(() => null);
      const totals = sheet.totals.map(({ label, value }) =>
        sheet.columns.map(({ name: column }) =>
          column === 'description' ? label : column === 'gross' ? value : null,
        ),
      );
      const bytes = await core.workers.read(
        writeSheetTask,
        {
          title: paper.number ?? paper.title,
          header: sheet.columns.map(({ header }) => header),
          kinds: sheet.columns.map(({ kind }) => (kind === 'number' ? 'decimal' : 'text')),
          rows: [
            ...sheet.rows.map((row) => sheet.columns.map((column) => row[column.name] ?? null)),
            blank,
            ...totals,
          ],
        },
        workspace,
        actor,
      );
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { download: core.transfers.put({ name, type, bytes }), name };
    }),
});
