import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { download } from '../../data/transfers.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { DuplicateTemplate } from './duplicate-template.tsx';
import type { TemplateData, TemplateValues } from './template-data.ts';
import { templateTexts } from './texts.ts';
import { VersionsDialog } from './versions-dialog.tsx';

interface Props {
  readonly data: TemplateData;
  /** What is on the screen is not what is stored. */
  readonly unsaved: boolean;
  /** Puts an earlier version on the screen, to be saved as a new one. */
  readonly onRestore: (values: TemplateValues) => void;
}

/** What can be done with a template as a whole. */
export function TemplateActions({ data, unsaved, onRestore }: Props) {
  const t = useTexts(templateTexts);
  const [asking, setAsking] = useState<'copy' | 'versions' | null>(null);
  const setStatus = useCommand(client.templates.setStatus.mutate);
  const setDefault = useCommand(client.templates.setDefault.mutate);
  const toFile = useCommand(client.templates.toFile.mutate, { done: (file) => download(file.download) });
  const { id, status, mayWrite } = data;
  const name = data.name ?? t('standard');
  const close = (): void => setAsking(null);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />}>
            {t('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {data.mayDuplicate && <Menu.Item onClick={() => setAsking('copy')}>{t('duplicate')}</Menu.Item>}
          {!data.builtIn && <Menu.Item onClick={() => setAsking('versions')}>{t('versions')}</Menu.Item>}
          <Menu.Item onClick={() => toFile.run({ id })}>{t('export')}</Menu.Item>
          {mayWrite && status === 'active' && (
            <Menu.Item onClick={() => setStatus.run({ id, status: 'draft' })}>{t('toDraft')}</Menu.Item>
          )}
          {mayWrite && status !== 'archived' && (
            <Menu.Item onClick={() => setStatus.run({ id, status: 'archived' })}>{t('archive')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {mayWrite && status !== 'active' && (
        <Button
          disabled={unsaved}
          loading={setStatus.pending}
          onClick={() => setStatus.run({ id, status: 'active' })}
        >
          {t('activate')}
        </Button>
      )}
      {mayWrite && status === 'active' && !data.isDefault && (
        <Button
          disabled={unsaved}
          loading={setDefault.pending}
          onClick={() => setDefault.run({ kind: data.kind.name, id })}
        >
          {t('makeDefault')}
        </Button>
      )}
      {asking === 'copy' && <DuplicateTemplate id={id} name={name} onClose={close} />}
      {asking === 'versions' && (
        <VersionsDialog
          data={data}
          onClose={close}
          onRestore={({ name: named, body }) => {
            onRestore({ name: named, languages: data.languages, body });
            close();
          }}
        />
      )}
    </>
  );
}
