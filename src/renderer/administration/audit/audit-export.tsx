import { ActionIcon, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { download } from '../../data/transfers.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import type { AuditFilter } from './audit-filter.ts';
import { auditTexts } from './texts.ts';

const FORMATS = [
  ['csv', 'exportCsv'],
  ['xlsx', 'exportXlsx'],
  ['json', 'exportJson'],
] as const;

/** The log as a file, as it is filtered on the screen. */
export function AuditExport({ filter }: { readonly filter: AuditFilter }) {
  const t = useTexts(auditTexts);
  const language = useLanguage();
  const format = useFormat();
  const send = useCommand(client.audit.export.mutate, {
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
          <Menu.Item key={kind} onClick={() => send.run({ filter, format: kind, language })}>
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
