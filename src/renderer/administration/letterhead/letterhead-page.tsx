import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { errorSentence, wireErrorOf } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { SaveBar } from '../../ui/form/save-bar.tsx';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import styles from './letterhead.module.css';
import { PictureField } from './picture-field.tsx';
import { letterheadTexts } from './texts.ts';

type LetterheadData = Outputs['letterhead']['get'];

/** The company's names, addresses and accounts as documents show them, its logo and its seal. */
export function LetterheadPage() {
  const t = useTexts(letterheadTexts);
  const language = useLanguage();
  const { data, error } = useQuery(trpc.letterhead.get.queryOptions());
  return (
    <Page title={t('title')}>
      {error && !data && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!data && !error && <Waiting />}
      {data && (
        <div className={styles.sections}>
          <Facts data={data} />
          <Section title={t('logo')}>
            <p className={styles.hint}>{t('logoHint')}</p>
            <PictureField which="logo" present={data.hasLogo} disabled={!data.mayWrite} />
          </Section>
          <Section title={t('seal')}>
            <p className={styles.hint}>{t('sealHint')}</p>
            <PictureField which="seal" present={data.hasSeal} disabled={!data.mayWrite || !data.maySeal} />
            {!data.maySeal && <p className={styles.hint}>{t('sealNotYours')}</p>}
          </Section>
        </div>
      )}
    </Page>
  );
}

function Facts({ data }: { readonly data: LetterheadData }) {
  const t = useTexts(letterheadTexts);
  const language = useLanguage();
  const currency = useCompanyCurrency();
  const entity = useEntity('letterhead');
  const { row, company } = data;
  const draft = useDraft(
    useCallback(
      (name: string) => {
        const value = (row as Readonly<Record<string, unknown>> | null)?.[name];
        if (typeof value === 'string' || typeof value === 'number') return value;
        return name === 'name' && !row ? company : null;
      },
      [row, company],
    ),
  );
  const save = useCommand(client.letterhead.save.mutate, {
    failed: () => true,
    done: () => {
      tellDone(t('saved'));
      draft.reset();
    },
  });
  const fields = entity?.fields.filter(({ editable }) => editable) ?? [];
  const wrong = fields.some(({ name }) => draft.entry(name)?.problem);
  const { values, before } = draft.changes;
  return (
    <Section title={t('facts')}>
      <p className={styles.hint}>{t('factsHint')}</p>
      <RecordForm
        fields={fields}
        draft={draft}
        disabled={!data.mayWrite}
        currency={currency}
        problems={wireErrorOf(save.error)?.problems ?? []}
      />
      {save.error && <ProblemNotice>{errorSentence(save.error, language)}</ProblemNotice>}
      {draft.dirty && (
        <SaveBar
          saving={save.pending}
          disabled={wrong}
          onSave={() => save.run({ values: { ...values }, before: row ? { ...before } : {} })}
          onDiscard={() => {
            save.reset();
            draft.reset();
          }}
        />
      )}
      <UnsavedGuard when={draft.dirty && !save.pending} />
    </Section>
  );
}
