import { Button, Menu } from '@mantine/core';
import { IconDownload, IconMail, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import type { Language } from '#shared/texts.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useMay } from '../../../data/meta.ts';
import { download } from '../../../data/transfers.ts';
import { useTemplatesOfKind } from '../../../records/templates-of-kind.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { tellDone, tellError } from '../../../ui/feedback/tell.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { directoryTexts } from '../texts.ts';

/** What may be done with a letter: sent, taken as a PDF, mailed. */
export function LetterActions({ row }: { readonly row: Row }) {
  const t = useTexts(directoryTexts);
  const local = useLocal();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const id = textOf(row, 'id');
  const language: Language = textOf(row, 'language') === 'en' ? 'en' : 'zh';
  const draft = textOf(row, 'status') === 'draft';
  const templates = useTemplatesOfKind('directory.letter', language);
  const issue = useCommand(client.directory.letter.issue.mutate, {
    done: () => {
      setAsking(false);
      tellDone(t('issued'));
    },
  });
  const mail = useCommand(client.directory.letter.mail.mutate, { done: () => tellDone(t('mailed')) });
  const pdf = useCommand(client.directory.letter.pdf.mutate, {
    done: (file) => {
      download(file.download);
      if (file.missing.length > 0) tellError(t('missingGlyphs', { characters: file.missing.join(' ') }));
    },
  });
  const mayWrite = may('directory.letter.write');
  const button = (
    <Button
      variant="default"
      leftSection={<IconDownload size={15} />}
      loading={pdf.pending}
      {...(draft && templates.length > 1 ? {} : { onClick: () => pdf.run({ id }) })}
    >
      {t('pdf')}
    </Button>
  );
  return (
    <>
      {draft && templates.length > 1 ? (
        <Menu position="bottom-end">
          <Menu.Target>{button}</Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('byTemplate')}</Menu.Label>
            {templates.map(({ id: templateId, name }) => (
              <Menu.Item key={templateId} onClick={() => pdf.run({ id, templateId })}>
                {local(name)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : (
        button
      )}
      {!draft && mayWrite && may('core.mail.write') && (
        <Button leftSection={<IconMail size={15} />} loading={mail.pending} onClick={() => mail.run({ id })}>
          {t('mail')}
        </Button>
      )}
      {draft && mayWrite && (
        <Button leftSection={<IconSend size={15} />} onClick={() => setAsking(true)}>
          {t('issue')}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={t('issueTitle', { subject: textOf(row, 'subject') })}
          effects={[t('issueEffect')]}
          action={t('issue')}
          pending={issue.pending}
          onConfirm={() => issue.run({ id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
