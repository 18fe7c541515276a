import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { download, upload } from '../../../data/transfers.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellError } from '../../../ui/feedback/tell.ts';
import { FileDrop } from '../../../ui/files/file-drop.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { Overview } from './identity-data.ts';
import { identityTexts } from './texts.ts';

const trust = async (file: File, options: CommandOptions) =>
  client.compliance.identity.trustRoot.mutate({ upload: await upload(file, file.name) }, options);

/** The roots that count here: the company's own, and those of authorities it chose to trust. */
export function SigningRoots({ overview }: { readonly overview: Overview }) {
  const t = useTexts(identityTexts);
  const language = useLanguage();
  const format = useFormat();
  const { roots, mayManage } = overview;
  const [trusting, setTrusting] = useState(false);
  const [retiring, setRetiring] = useState<Overview['roots'][number] | null>(null);
  const make = useCommand((_: null, options) =>
    client.compliance.identity.makeRoot.mutate(undefined, options),
  );
  const add = useCommand(trust, { done: () => setTrusting(false), failed: () => true });
  const retire = useCommand(client.compliance.identity.retireRoot.mutate, { done: () => setRetiring(null) });
  const save = (): void => {
    client.compliance.identity.exportRoot.query().then(
      ({ download: ready }) => download(ready),
      (error: unknown) => tellError(errorSentence(error, language)),
    );
  };
  const hasOwn = roots.some(({ kind }) => kind === 'own');
  return (
    <Section
      title={t('roots')}
      flush={roots.length > 0}
      actions={
        <Group gap="xs">
          {hasOwn && (
            <Button variant="default" size="compact-sm" onClick={save}>
              {t('exportRoot')}
            </Button>
          )}
          {mayManage && (
            <Button variant="default" size="compact-sm" onClick={() => setTrusting(true)}>
              {t('trustRoot')}
            </Button>
          )}
          {mayManage && !hasOwn && (
            <Button size="compact-sm" loading={make.pending} onClick={() => make.run(null)}>
              {t('makeRoot')}
            </Button>
          )}
        </Group>
      }
    >
      {roots.length === 0 ? (
        <Text c="dimmed">{t('noRoot')}</Text>
      ) : (
        <PlainTable
          label={t('roots')}
          rows={roots}
          rowId={({ id }) => id}
          columns={[
            { id: 'title', header: t('issuer'), cell: ({ title }) => title },
            {
              id: 'kind',
              header: t('rootClass'),
              cell: ({ kind }) => t(kind === 'own' ? 'ownRoot' : 'commercialRoot'),
            },
            { id: 'validTo', header: t('validTo'), cell: ({ validTo }) => format.instant(validTo) },
            {
              id: 'retire',
              header: t('status'),
              cell: (root) =>
                mayManage ? (
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={t('retireOf', { name: root.title })}
                    onClick={() => setRetiring(root)}
                  >
                    {t('retire')}
                  </Button>
                ) : (
                  t('good')
                ),
            },
          ]}
        />
      )}
      {trusting && (
        <Modal opened onClose={() => setTrusting(false)} title={t('trustRoot')} size="md">
          <FileDrop
            hint={t('rootHint')}
            accept=".pem,.cer,.crt"
            busy={add.pending}
            small
            onFile={(file) => add.run(file)}
          />
          {add.error && <ProblemNotice>{errorSentence(add.error, language)}</ProblemNotice>}
        </Modal>
      )}
      {retiring && (
        <ConfirmDialog
          title={t('retireOf', { name: retiring.title })}
          effects={[t('retireEffect')]}
          action={t('retire')}
          grave
          pending={retire.pending}
          onConfirm={() => retire.run({ id: retiring.id })}
          onClose={() => setRetiring(null)}
        />
      )}
    </Section>
  );
}
