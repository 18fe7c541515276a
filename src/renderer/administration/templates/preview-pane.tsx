import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { TemplateBody } from '#shared/templates/template-body.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { client } from '../../data/client.ts';
import { transferAddress } from '../../data/transfers.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { PdfView } from '../../ui/files/pdf-view.tsx';
import { ReferenceInput } from '../../ui/form/reference-input.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './template-editor.module.css';
import { templateTexts } from './texts.ts';

interface Props {
  readonly kind: { readonly name: string; readonly entity: string };
  readonly body: TemplateBody;
  /** The language of the paper. */
  readonly language: Language;
}

const PAUSE = 500;

interface Shown {
  readonly download: string;
  readonly missing: readonly LocalText[];
}

/** The document as it would look, drawn again a moment after the last change. */
export function PreviewPane({ kind, body, language }: Props) {
  const t = useTexts(templateTexts);
  const local = useLocal();
  const reader = useLanguage();
  const [record, setRecord] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [error, setError] = useState<unknown>(null);
  const latest = useRef<string | null>(null);
  const [settled] = useDebouncedValue(body, PAUSE);
  const recordId = record?.id ?? null;
  useEffect(() => {
    let wanted = true;
    client.templates.preview
      .mutate({ kind: kind.name, body: settled, language, recordId, replaces: latest.current })
      .then((answer) => {
        latest.current = answer.download;
        if (!wanted) return;
        setShown(answer);
        setError(null);
      })
      .catch((refusal: unknown) => {
        if (wanted) setError(refusal);
      });
    return () => {
      wanted = false;
    };
  }, [kind.name, settled, language, recordId]);
  return (
    <Section title={t('preview')}>
      <div className={styles.previewHead}>
        <ReferenceInput
          size="xs"
          entity={kind.entity}
          label={t('previewWith')}
          placeholder={t('sampleData')}
          value={record?.id ?? null}
          name={record?.name ?? ''}
          onChange={(id, name) => setRecord(id === null ? null : { id, name })}
        />
      </div>
      {error !== null && <ProblemNotice>{errorSentence(error, reader)}</ProblemNotice>}
      {shown && shown.missing.length > 0 && (
        <p className={styles.missing}>
          {t('missing', { variables: shown.missing.map(local).join(reader === 'zh' ? '、' : ', ') })}
        </p>
      )}
      {shown && (
        <PdfView address={transferAddress(shown.download)} label={t('preview')} broken={t('previewBroken')} />
      )}
    </Section>
  );
}
