import type { Sort } from '#shared/fields.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useLanguage } from '../../ui/language/use-texts.ts';
import { FormatMenu } from './format-menu.tsx';
import { useExported } from './use-exported.ts';
import type { Selection } from './use-rows.ts';

interface Props {
  readonly selection: Selection;
  readonly sort: readonly Sort[] | null;
  readonly columns: readonly string[];
}

/** The list as a file: the same rows, columns and order as on the screen. */
export function ExportMenu({ selection, sort, columns }: Props) {
  const language = useLanguage();
  const send = useCommand(client.exports.list.mutate, { done: useExported() });
  const leaveAs = (format: Parameters<typeof send.run>[0]['format']): void =>
    send.run({
      entity: selection.entity,
      filter: selection.filter,
      search: selection.search,
      deleted: selection.deleted ?? false,
      columns: [...columns],
      format,
      language,
      ...(sort ? { sort: [...sort] } : {}),
    });
  return <FormatMenu pending={send.pending} onChoose={leaveAs} onPaper={() => leaveAs('pdf')} />;
}
