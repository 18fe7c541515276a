import { Button, Group, Menu, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useMay } from '../../../data/meta.ts';
import { download } from '../../../data/transfers.ts';
import { tellError } from '../../../ui/feedback/tell.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { useGo } from '../../../ui/layout/use-go.ts';
import { salesTexts } from '../texts.ts';
import type { QuoteData } from './quote-draft.ts';
import { TemplateItems } from './template-items.tsx';

interface Props {
  readonly data: QuoteData;
  readonly unsaved: boolean;
  /** Stores what is on the screen; rejects when that was refused. */
  readonly save: () => Promise<unknown>;
}

/** The moves that the quote's state allows, and its files. What is on the screen is saved before either. */
export function QuoteActions({ data, unsaved, save }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const go = useGo();
  const [asking, setAsking] = useState<'send' | 'reject' | 'submit' | null>(null);
  const [reason, setReason] = useState('');
  const { id } = data.quote;
  const may = useMay();
  const sealable = data.quote.status !== 'draft' && may('core.seal.write');
  // what was sent once in this language stays the same bytes, whatever template is chosen
  const kept = data.quote[language === 'zh' ? 'documentZh' : 'documentEn'];
  const done = (): void => setAsking(null);
  const send = useCommand(client.sales.quote.send.mutate, { done });
  const submit = useCommand(client.sales.quote.submit.mutate, { done });
  const withdraw = useCommand(client.sales.quote.withdraw.mutate);
  const accept = useCommand(client.sales.quote.accept.mutate);
  const reject = useCommand(client.sales.quote.reject.mutate, { done });
  const revise = useCommand(client.sales.quote.revise.mutate, {
    done: (next) => go(`/sales/quotes/${next.id}`),
  });
  const contract = useCommand(client.sales.quote.toContract.mutate, {
    done: (made) => go(`/compliance/contracts/${made.id}`),
  });
  const pdf = useCommand(client.sales.quote.pdf.mutate, {
    done: (file) => {
      download(file.download);
      if (file.missing.length > 0) tellError(t('missingGlyphs', { characters: file.missing.join(' ') }));
    },
  });
  const xlsx = useCommand(client.sales.quote.xlsx.mutate, { done: (file) => download(file.download) });
  const json = useCommand(client.sales.quote.json.mutate, { done: (file) => download(file.download) });
  const stored = async (then: () => void): Promise<void> => {
    try {
      if (unsaved) await save();
      then();
    } catch {
      // the refusal has been told; nothing further happens
    }
  };
  const run: Record<string, () => void> = {
    send: () => setAsking('send'),
    submit: () => setAsking('submit'),
    withdraw: () => withdraw.run({ id }),
    accept: () => accept.run({ id }),
    reject: () => setAsking('reject'),
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconDownload size={15} />}
            loading={pdf.pending || xlsx.pending || json.pending}
          >
            PDF / XLSX
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void stored(() => pdf.run({ id, language }))}>{t('pdf')}</Menu.Item>
          {sealable && (
            <Menu.Item onClick={() => pdf.run({ id, language, sealed: true })}>{t('sealedPdf')}</Menu.Item>
          )}
          <Menu.Item onClick={() => void stored(() => xlsx.run({ id, language }))}>{t('xlsx')}</Menu.Item>
          <Menu.Item onClick={() => void stored(() => json.run({ id, language }))}>{t('json')}</Menu.Item>
          {!kept && (
            <TemplateItems
              onChoose={(templateId) => void stored(() => pdf.run({ id, language, templateId }))}
            />
          )}
        </Menu.Dropdown>
      </Menu>
      {data.quote.status === 'accepted' && may('compliance.contract.write') && (
        <Button loading={contract.pending} onClick={() => contract.run({ id })}>
          {t('toContract')}
        </Button>
      )}
      {data.mayRevise && (
        <Button variant="default" loading={revise.pending} onClick={() => revise.run({ id })}>
          {t('revise')}
        </Button>
      )}
      {data.moves.map(({ event, label }) => (
        <Button
          key={event}
          variant={event === 'reject' || event === 'withdraw' ? 'default' : 'filled'}
          onClick={run[event]}
        >
          {local(label)}
        </Button>
      ))}
      {asking && (
        <Modal opened onClose={done} title={t(`${asking}Title`)} size="sm">
          <Stack gap="sm">
            {asking === 'send' ? (
              <Text size="sm">{t('sendHint')}</Text>
            ) : (
              <Textarea
                label={t(asking === 'submit' ? 'submitReason' : 'reason')}
                data-autofocus
                autosize
                minRows={2}
                value={reason}
                onChange={({ currentTarget }) => setReason(currentTarget.value)}
              />
            )}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={done}>
                {t('cancel')}
              </Button>
              <Button
                loading={send.pending || reject.pending || submit.pending}
                onClick={() =>
                  asking === 'send'
                    ? void stored(() => send.run({ id }))
                    : asking === 'submit'
                      ? void stored(() => submit.run({ id, reason: reason.trim() || null }))
                      : reject.run({ id, reason: reason.trim() || null })
                }
              >
                {t(asking === 'send' ? 'send' : 'confirm')}
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </>
  );
}
