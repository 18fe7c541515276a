import { ActionIcon, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { Sort } from '#shared/fields.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { download } from '../../data/transfers.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';
import type { Selection } from './use-rows.ts';

interface Props {
  readonly selection: Selection;
  readonly sort: Sort | null;
  readonly columns: readonly string[];
}

const FORMATS = [
  ['csv', 'exportCsv'],
  ['xlsx', 'exportXlsx'],
  ['json', 'exportJson'],
  ['pdf', 'exportPdf'],
] as const;

/** The list as a file: the same rows, columns and order as on the screen. */
export function ExportMenu({ selection, sort, columns }: Props) {
  const t = useTexts(recordTexts);
  const language = useLanguage();
  const format = useFormat();
  const send = useCommand(client.exports.list.mutate, {
    done: ({ download: id, name, rows }) => {
      download(id);
      tellDone(t('exported', { count: rows, shown: format.integer(rows), name }));
    },
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t('export')}
          title={t('export')}
          loading={send.pending}
        >
          <IconDownload size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map(([kind, label]) => (
          <Menu.Item
            key={kind}
            onClick={() =>
              send.run({
                entity: selection.entity,
                filter: selection.filter,
                search: selection.search,
                deleted: selection.deleted ?? false,
                columns: [...columns],
                format: kind,
                language,
                ...(sort ? { sort } : {}),
              })
            }
          >
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
