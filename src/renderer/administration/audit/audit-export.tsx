import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { FormatMenu } from '../../records/list/format-menu.tsx';
import { useExported } from '../../records/list/use-exported.ts';
import { useLanguage } from '../../ui/language/use-texts.ts';
import type { AuditFilter } from './audit-filter.ts';

/** The log as a file, as it is filtered on the screen. */
export function AuditExport({ filter }: { readonly filter: AuditFilter }) {
  const language = useLanguage();
  const send = useCommand(client.audit.export.mutate, { done: useExported() });
  return <FormatMenu pending={send.pending} onChoose={(format) => send.run({ filter, format, language })} />;
}
