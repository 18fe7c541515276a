import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { ChooseFile } from '../../ui/files/choose-file.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { DuplicateTemplate } from './duplicate-template.tsx';
import { STATUS } from './status.ts';
import type { TemplateLine } from './template-data.ts';
import styles from './templates.module.css';
import { templateTexts } from './texts.ts';

const address = (id: string): string => `/workspace/templates/${id}`;

/** All templates with their state, and the two ways to a new one: a copy, or a file. */
export function TemplateList() {
  const t = useTexts(templateTexts);
  const language = useLanguage();
  const { data, error } = useQuery(trpc.templates.list.queryOptions());
  const [copied, setCopied] = useState<TemplateLine | null>(null);
  const local = useLocal();
  if (!data)
    return (
      <Page title={t('templates')}>
        {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting shape="rows" />}
      </Page>
    );
  return (
    <Page title={t('templates')} actions={data.mayWrite && <TakeFile />}>
      <Section flush>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('languages')}</th>
              <th scope="col">{t('status')}</th>
              <th scope="col" className={styles.number}>
                {t('version')}
              </th>
              <th scope="col">{t('changedAt')}</th>
              <th scope="col" aria-label={t('more')} />
            </tr>
          </thead>
          <tbody>
            {data.templates.map((template) => (
              <TemplateRow
                key={template.id}
                template={template}
                mayWrite={data.mayWrite}
                onCopy={() => setCopied(template)}
              />
            ))}
          </tbody>
        </table>
        <p className={styles.note}>{t('listHint')}</p>
      </Section>
      {copied && (
        <DuplicateTemplate id={copied.id} name={local(copied.name)} onClose={() => setCopied(null)} />
      )}
    </Page>
  );
}

interface RowProps {
  readonly template: TemplateLine;
  readonly mayWrite: boolean;
  readonly onCopy: () => void;
}

function TemplateRow({ template, mayWrite, onCopy }: RowProps) {
  const t = useTexts(templateTexts);
  const local = useLocal();
  const format = useFormat();
  const setDefault = useCommand(client.templates.setDefault.mutate);
  const { id, kind, status } = template;
  const name = local(template.name);
  // each kind has a built-in one, and all of them are called alike
  const said = template.builtIn ? `${local(template.kindLabel)} · ${name}` : name;
  return (
    <tr>
      <th scope="row">
        <Go to={address(id)}>{name}</Go>{' '}
        {template.isDefault && <StatusBadge label={t('default')} tone="progress" />}
      </th>
      <td>{local(template.kindLabel)}</td>
      <td>{t(template.languages)}</td>
      <td>
        <StatusBadge label={local(STATUS[status].label)} tone={STATUS[status].tone} />
      </td>
      <td className={styles.number}>{template.builtIn ? '—' : template.revision}</td>
      <td className="numeric">{format.instant(template.updatedAt)}</td>
      <td className={styles.actions}>
        {mayWrite && (
          <>
            {!template.isDefault && status === 'active' && (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('makeDefaultOf', { name: said })}
                onClick={() => setDefault.run({ kind, id })}
              >
                {t('makeDefault')}
              </Button>
            )}
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('duplicateTitle', { name: said })}
              onClick={onCopy}
            >
              {t('duplicate')}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}

/** Takes in a template from a file, and opens it. */
function TakeFile() {
  const t = useTexts(templateTexts);
  const go = useGo();
  const take = useCommand(client.templates.fromFile.mutate, { done: ({ id }) => go(address(id)) });
  return (
    <ChooseFile
      label={t('import')}
      accept=".json,application/json"
      icon={<IconFileImport size={15} />}
      busy={take.pending}
      onFile={(file) => void file.text().then((text) => take.run({ file: file.name, text }))}
    />
  );
}
