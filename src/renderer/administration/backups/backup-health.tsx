import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import styles from './backups.module.css';
import { type BackupState, HEALTH } from './health-words.ts';
import { backupTexts } from './texts.ts';

/** Whether all is well, in words, and what to do if not. */
export function BackupHealth({ state }: { readonly state: BackupState }) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const format = useFormat();
  const { tone, badge, words } = HEALTH[state.health];
  const { last, notCovered, problem, secondPlace, restoredFrom } = state;
  const there = useQuery({ ...trpc.backup.secondPlace.queryOptions(), enabled: secondPlace !== null });
  const told = state.health === 'failing' || state.health === 'secondPlace';
  const secondText = (): string => {
    if (secondPlace === null) return t('noPlaceTwo');
    if (there.error) return errorSentence(there.error, language);
    return there.data ? t('copies', { path: secondPlace, count: there.data.backups.length }) : secondPlace;
  };
  return (
    <Section title={t('stateTitle')} actions={<StatusBadge label={t(badge)} tone={tone} />}>
      <p className={styles.words}>
        {t(words)}
        {told && problem && ` ${errorSentence(problem, language)}`}
      </p>
      <dl className={styles.facts}>
        {last && (
          <>
            <dt>{t('lastBackup')}</dt>
            <dd>
              {t('lastBackupText', { at: format.instant(last.createdAt), size: format.fileSize(last.size) })}
            </dd>
          </>
        )}
        <dt>{t('notCovered')}</dt>
        <dd>{notCovered > 0 ? t('notCoveredText', { count: notCovered }) : t('nothingSince')}</dd>
        <dt>{t('place')}</dt>
        <dd>{state.folder}</dd>
        <dt>{t('placeTwo')}</dt>
        <dd>{secondText()}</dd>
        {restoredFrom && (
          <>
            <dt>{t('restoredFrom')}</dt>
            <dd>{t('restoredFromText', { at: format.instant(restoredFrom.createdAt) })}</dd>
          </>
        )}
      </dl>
    </Section>
  );
}
