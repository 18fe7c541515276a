import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import styles from './files-screen.module.css';
import { LimitForm } from './limit-form.tsx';
import { SweepButton } from './sweep-button.tsx';
import { storeTexts } from './texts.ts';

interface Count {
  readonly files: number;
  readonly bytes: number;
}

/** What files take up, how large an attachment may be, and what goes when nothing refers to it any more. */
export function FilesScreen() {
  const t = useTexts(storeTexts);
  const language = useLanguage();
  const may = useMay();
  const format = useFormat();
  const { data, error } = useQuery(trpc.files.statistics.queryOptions());
  if (error && !data) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return <Waiting />;
  const { removed, waiting } = data.sweep;
  const counted = ({ files, bytes }: Count): string =>
    t('counted', { count: files, shown: format.integer(files), size: format.fileSize(bytes) });
  const mayChange = may('core.file.write');
  return (
    <Page title={t('title')}>
      <div className={styles.sections}>
        <Section title={t('held')}>
          <p className={styles.hint}>{t('heldHint')}</p>
          <Facts
            facts={[
              [t('count'), format.integer(data.files)],
              [t('size'), format.fileSize(data.bytes)],
            ]}
          />
        </Section>
        <Section title={t('limit')}>
          <LimitForm key={data.megabytes} megabytes={data.megabytes} disabled={!mayChange} />
        </Section>
        <Section title={t('sweep')} actions={mayChange && <SweepButton due={removed} />}>
          <p className={styles.hint}>{t('sweepHint')}</p>
          <Facts
            facts={[
              [t('waiting'), counted(waiting)],
              [t('due'), counted(removed)],
            ]}
          />
        </Section>
      </div>
    </Page>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="numeric">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
