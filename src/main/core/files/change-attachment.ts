import { entityPermission } from '../access/access.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { Context } from '../router/context.ts';
import type { Desk, Write } from '../router/procedure.ts';
import { Attachment } from './attachment-entity.ts';
import { demandAttachment } from './attachment-rights.ts';
import type { AttachmentRow } from './list-attachments.ts';

/** Changes one attachment under the right to write to the record that it hangs on. */
export async function changeAttachment(
  { workspace, scope, write }: Context & Desk & { write: Write },
  action: string,
  id: string,
  change: (attachment: AttachmentRow, now: number) => RecordValues,
): Promise<null> {
  const { recordEntity } = demandAttachment(workspace.reader, id, 'write', scope);
  const permission = entityPermission(scope.registry.get(recordEntity), 'write');
  return write(
    action,
    (work) => {
      work.update(Attachment, id, change(demandAttachment(work, id, 'write', scope), work.now));
      return null;
    },
    { permission },
  );
}
