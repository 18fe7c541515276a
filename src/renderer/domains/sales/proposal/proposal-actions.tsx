import { Button, Select, Textarea } from '@mantine/core';
import { IconDownload, IconMail, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import type { Language } from '#shared/texts.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useMay } from '../../../data/meta.ts';
import { download } from '../../../data/transfers.ts';
import type { Outputs } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useTemplatesOfKind } from '../../../records/templates-of-kind.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { tellDone, tellError } from '../../../ui/feedback/tell.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { useGo } from '../../../ui/layout/use-go.ts';
import { proposalTexts } from './texts.ts';

interface Props {
  readonly row: Row;
  readonly about: Outputs['sales']['proposal']['about'];
}

/** What may be done with a proposal: submitted, taken as a PDF, mailed, answered, written anew. */
export function ProposalActions({ row, about }: Props) {
  const t = useTexts(proposalTexts);
  const local = useLocal();
  const may = useMay();
  const language = useLanguage();
  const go = useGo();
  const [asking, setAsking] = useState<'submit' | 'decline' | null>(null);
  const [templateId, setTemplateId] = useState<string | null>(null);
  const [answer, setAnswer] = useState('');
  const id = textOf(row, 'id');
  const status = textOf(row, 'status');
  const title = textOf(row, 'title');
  const written: Language = textOf(row, 'language') === 'en' ? 'en' : 'zh';
  const templates = useTemplatesOfKind('sales.proposal', written);
  const close = (): void => setAsking(null);
  const submit = useCommand(client.sales.proposal.send.mutate, {
    done: () => {
      close();
      tellDone(t('submitted'));
    },
    failed: () => true,
  });
  const decline = useCommand(client.sales.proposal.decline.mutate, { done: close, failed: () => true });
  const accept = useCommand(client.sales.proposal.accept.mutate);
  const mail = useCommand(client.sales.proposal.mail.mutate, { done: () => tellDone(t('mailed')) });
  const revise = useCommand(client.sales.proposal.revise.mutate, {
    done: (next) => go(`/sales/proposals/${next.id}`),
  });
  const pdf = useCommand(client.sales.proposal.pdf.mutate, {
    done: (file) => {
      download(file.download);
      if (file.missing.length > 0) tellError(t('missingGlyphs', { characters: file.missing.join(' ') }));
    },
  });
  const mayWrite = may('sales.proposal.write');
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={15} />}
        loading={pdf.pending}
        onClick={() => pdf.run({ id })}
      >
        {t('pdf')}
      </Button>
      {status !== 'draft' && mayWrite && may('core.mail.write') && (
        <Button
          variant="default"
          leftSection={<IconMail size={15} />}
          loading={mail.pending}
          onClick={() => mail.run({ id })}
        >
          {t('mail')}
        </Button>
      )}
      {about.mayRevise && (
        <Button variant="default" loading={revise.pending} onClick={() => revise.run({ id })}>
          {t('revise')}
        </Button>
      )}
      {status === 'sent' && mayWrite && (
        <>
          <Button variant="default" onClick={() => setAsking('decline')}>
            {t('decline')}
          </Button>
          <Button loading={accept.pending} onClick={() => accept.run({ id })}>
            {t('accept')}
          </Button>
        </>
      )}
      {status === 'draft' && mayWrite && (
        <Button leftSection={<IconSend size={15} />} onClick={() => setAsking('submit')}>
          {t('submit')}
        </Button>
      )}
      {asking === 'submit' && (
        <ConfirmDialog
          title={t('submitTitle', { title })}
          effects={[t('submitEffect')]}
          problem={submit.error && errorSentence(submit.error, language)}
          action={t('submit')}
          pending={submit.pending}
          onConfirm={() => submit.run({ id, templateId })}
          onClose={close}
        >
          {templates.length > 1 && (
            <Select
              label={t('template')}
              placeholder={t('usualTemplate')}
              clearable
              data={templates.map((each) => ({ value: each.id, label: local(each.name) }))}
              value={templateId}
              onChange={setTemplateId}
            />
          )}
        </ConfirmDialog>
      )}
      {asking === 'decline' && (
        <ConfirmDialog
          title={t('declineTitle', { title })}
          effects={[]}
          problem={decline.error && errorSentence(decline.error, language)}
          incomplete={answer.trim() === ''}
          action={t('decline')}
          pending={decline.pending}
          onConfirm={() => decline.run({ id, answer })}
          onClose={close}
        >
          <Textarea
            label={t('answer')}
            required
            autosize
            minRows={2}
            maxLength={1000}
            value={answer}
            onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
