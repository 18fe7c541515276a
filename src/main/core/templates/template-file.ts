import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { TemplateContent } from './template-commands.ts';

/** A template on its way between workspaces. */
const TemplateFile = z.strictObject({
  vendordesk: z.literal('documentTemplate'),
  kind: z.string().max(60),
  ...TemplateContent.shape,
});
export type TemplateFile = z.infer<typeof TemplateFile>;

export const LONGEST_FILE = 600_000;

export const writeTemplateFile = (file: Omit<TemplateFile, 'vendordesk'>): string =>
  `${JSON.stringify({ vendordesk: 'documentTemplate', ...file }, null, 2)}\n`;

/** Reads a file that may be anything. Throws `templateFileWrong`, naming the place. */
export function readTemplateFile(text: string, file: string): TemplateFile {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new AppError('templateFileWrong', { file, place: 'JSON' }, { cause });
  }
  const read = TemplateFile.safeParse(given);
  if (read.success) return read.data;
  const place = read.error.issues[0]?.path.join('.').slice(0, 80) || 'vendordesk';
  throw new AppError('templateFileWrong', { file, place });
}
