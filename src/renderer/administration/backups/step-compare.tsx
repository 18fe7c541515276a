import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './backups.module.css';
import { SinceBackup } from './since-backup.tsx';
import { backupTexts } from './texts.ts';

type Held = Outputs['backup']['compare']['held'];

interface Props {
  readonly backup: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The second step: what the backup holds, and what has happened since. */
export function StepCompare({ backup, onBack, onNext }: Props) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const { data, error } = useQuery({ ...trpc.backup.compare.queryOptions({ backup }), staleTime: 0 });
  if (!data && !error) return <Waiting />;
  return (
    <>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {data && (
        <>
          <HeldByBackup held={data.held} />
          <Section title={t('lacks')}>
            {data.since ? (
              <SinceBackup since={data.since} />
            ) : (
              <p className={styles.words}>
                {t('cannotCompare')} {errorSentence(data.problem, language)}
              </p>
            )}
          </Section>
        </>
      )}
      <div className={styles.foot}>
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
        <Button disabled={!data} onClick={onNext}>
          {t('next')}
        </Button>
      </div>
    </>
  );
}

function HeldByBackup({ held }: { readonly held: Held }) {
  const t = useTexts(backupTexts);
  const local = useLocal();
  const format = useFormat();
  const counts = held.recordsByKind.map(({ label, records }) => `${local(label)} ${format.integer(records)}`);
  return (
    <Section title={t('holds')}>
      <dl className={styles.facts}>
        <dt>{t('company')}</dt>
        <dd>{held.company}</dd>
        <dt>{t('at')}</dt>
        <dd>
          {format.instant(held.createdAt)} · {local(held.kindLabel)} · {format.fileSize(held.size)}
        </dd>
        <dt>{t('lastAction')}</dt>
        <dd>{t('lastActionText', { seq: format.integer(held.head.seq) })}</dd>
        <dt>{t('records')}</dt>
        <dd>{counts.join(' · ')}</dd>
        <dt>{t('program')}</dt>
        <dd>{held.program}</dd>
      </dl>
    </Section>
  );
}
