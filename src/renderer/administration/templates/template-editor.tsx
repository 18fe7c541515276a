import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Language } from '#shared/texts.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { SaveBar } from '../../ui/form/save-bar.tsx';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { BlockEditor } from './block-editor.tsx';
import { ALL_KINDS } from './block-kinds.ts';
import { BlockList } from './block-list.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { STATUS } from './status.ts';
import { TemplateActions } from './template-actions.tsx';
import { TemplateBasics } from './template-basics.tsx';
import { EditingContext, type TemplateData, type TemplateValues } from './template-data.ts';
import styles from './template-editor.module.css';
import { templateTexts } from './texts.ts';

/** A template: what it says at the left, how that looks at the right. */
export function TemplateEditor({ data }: { readonly data: TemplateData }) {
  const t = useTexts(templateTexts);
  const local = useLocal();
  const reader = useLanguage();
  const [changed, setChanged] = useState<TemplateValues | null>(null);
  const [wanted, setWanted] = useState<Language>(reader);
  /** Counts exchanges of the whole content, so that the blocks begin anew. */
  const [exchange, setExchange] = useState(0);
  const stored: TemplateValues = useMemo(
    () => ({ name: data.name ?? t('standard'), languages: data.languages, body: data.body }),
    [data, t],
  );
  const values = changed ?? stored;
  const { body, languages } = values;
  const language = languages === 'both' ? wanted : languages;
  const disabled = !data.mayWrite;
  const set = (change: Partial<TemplateValues>): void => setChanged({ ...values, ...change });
  const begin = (next: TemplateValues | null): void => {
    setChanged(next);
    setExchange((count) => count + 1);
  };
  const save = useCommand(client.templates.save.mutate, {
    failed: () => true,
    done: ({ revision }) => {
      tellDone(t('saved', { revision }));
      setChanged(null);
    },
  });
  const editing = useMemo(
    () => ({ schema: data.schema, language, list: null, disabled, depth: 0 }),
    [data.schema, language, disabled],
  );
  const dirty = changed !== null;
  return (
    <Page
      title={values.name}
      beside={
        <>
          <span className={styles.kind}>{local(data.kind.label)}</span>
          <StatusBadge {...STATUS[data.status]} label={local(STATUS[data.status].label)} />
          {data.isDefault && <StatusBadge label={t('default')} tone="progress" />}
        </>
      }
      actions={<TemplateActions data={data} unsaved={dirty} onRestore={begin} />}
    >
      <UnsavedGuard when={dirty && !save.pending} />
      <EditingContext value={editing}>
        <div className={styles.page}>
          <div className={styles.main}>
            {data.builtIn && <p className={styles.hint}>{t('builtInHint')}</p>}
            {languages === 'both' && (
              <SegmentedControl
                size="xs"
                className={styles.start ?? ''}
                aria-label={t('editedLanguage')}
                value={language}
                data={[
                  { value: 'zh', label: '中文' },
                  { value: 'en', label: 'English' },
                ]}
                onChange={(next) => setWanted(next === 'en' ? 'en' : 'zh')}
              />
            )}
            <Section title={t('basics')}>
              <TemplateBasics values={values} onChange={set} />
            </Section>
            <Section title={t('content')}>
              <BlockList
                key={exchange}
                Editor={BlockEditor}
                blocks={body.blocks}
                kinds={ALL_KINDS}
                label={t('content')}
                onChange={(blocks) => set({ body: { ...body, blocks } })}
              />
            </Section>
            {save.error && <ProblemNotice>{errorSentence(save.error, reader)}</ProblemNotice>}
            {dirty && (
              <SaveBar
                saving={save.pending}
                disabled={values.name.trim() === ''}
                onSave={() => save.run({ id: data.id, revision: data.revision, content: values })}
                onDiscard={() => {
                  save.reset();
                  begin(null);
                }}
              />
            )}
          </div>
          <div className={styles.side}>
            <PreviewPane kind={data.kind} body={body} language={language} />
          </div>
        </div>
      </EditingContext>
    </Page>
  );
}
