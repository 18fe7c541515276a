import type { Core } from '../router/context.ts';
import type { Write } from '../router/procedure.ts';
import { ExportJob } from './export-job.ts';
import type { Exported } from './export-list.ts';

/** Logs that a file leaves the workspace, what it holds and how much of it, and returns where to fetch it. */
export async function handOut(
  { core, write }: { readonly core: Core; readonly write: Write },
  action: string,
  content: string,
  { name, type, bytes, rows }: Exported,
): Promise<{ download: string; name: string; rows: number }> {
  await write(action, (work) => {
    work.insert(ExportJob, { fileName: name, entityName: content, rowCount: rows });
    return null;
  });
  return { download: core.transfers.put({ name, type, bytes }), name, rows };
}
