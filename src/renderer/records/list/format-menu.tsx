import { ActionIcon, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';

const FORMATS = [
  ['csv', 'exportCsv'],
  ['xlsx', 'exportXlsx'],
  ['json', 'exportJson'],
] as const;

interface Props {
  readonly pending: boolean;
  readonly onChoose: (format: (typeof FORMATS)[number][0]) => void;
  /** Where the table can be put on paper too. */
  readonly onPaper?: () => void;
}

/** The formats in which a table can leave. */
export function FormatMenu({ pending, onChoose, onPaper }: Props) {
  const t = useTexts(recordTexts);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t('export')}
          title={t('export')}
          loading={pending}
        >
          <IconDownload size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map(([format, label]) => (
          <Menu.Item key={format} onClick={() => onChoose(format)}>
            {t(label)}
          </Menu.Item>
        ))}
        {onPaper && <Menu.Item onClick={onPaper}>{t('exportPdf')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
