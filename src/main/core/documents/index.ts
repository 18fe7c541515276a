import { join } from 'node:path';
import { defineTask, type Task } from '../jobs/task.ts';
import type { DocumentModel } from './document-model.ts';
import { type WrittenPdf, writePdf } from './write-pdf.ts';

export type {
  DocumentBlock,
  DocumentModel,
  Fact,
  FlowingDocumentBlock,
  PaperLook,
  Party,
  Picture,
  SignaturePlace,
  TableCell,
  TableColumn,
  TableRow,
  TotalRow,
  Words,
} from './document-model.ts';
export type { ListPaper, ListPaperColumn } from './list-paper.ts';
export { type WrittenPdf, writeListPdf } from './write-pdf.ts';

/** Draws a document in a worker, with the fonts in `fonts/` of the program's resources. */
export const writePdfTask = defineTask(
  'documents.writePdf',
  (model: DocumentModel, { resources }): Promise<WrittenPdf> => writePdf(model, join(resources, 'fonts')),
);

export const documentTasks: readonly Task[] = [writePdfTask];
