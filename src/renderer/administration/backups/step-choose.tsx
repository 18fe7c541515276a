import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './backups.module.css';
import { backupTexts } from './texts.ts';

type Backup = Outputs['backup']['list']['backups'][number];

interface Props {
  /** The name or the path of the backup. */
  readonly onChoose: (backup: string) => void;
}

/** The first step: a backup of this machine, of the second place, or any folder by its path. */
export function StepChoose({ onChoose }: Props) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const here = useQuery(trpc.backup.list.queryOptions());
  const there = useQuery(trpc.backup.secondPlace.queryOptions());
  const [path, setPath] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (path.trim() !== '') onChoose(path.trim());
  };
  return (
    <>
      <p className={styles.note}>{t('neverOver')}</p>
      <Section title={t('here')} flush>
        {here.data?.backups.map((backup) => (
          <Choice key={backup.path} backup={backup} onChoose={() => onChoose(backup.name)} />
        ))}
        {here.data?.backups.length === 0 && (
          <p className={`${styles.note} ${styles.below}`}>{t('emptyTitle')}</p>
        )}
      </Section>
      {(there.data || there.error) && (
        <Section title={t('there')} flush>
          {there.data?.backups.map((backup) => (
            <Choice key={backup.path} backup={backup} onChoose={() => onChoose(backup.path)} />
          ))}
          {there.error && (
            <p className={`${styles.note} ${styles.below}`}>{errorSentence(there.error, language)}</p>
          )}
          {there.data?.backups.length === 0 && (
            <p className={`${styles.note} ${styles.below}`}>{t('emptyTitle')}</p>
          )}
        </Section>
      )}
      <Section title={t('elsewhere')}>
        <form className={styles.row} onSubmit={submit}>
          <TextInput
            aria-label={t('elsewhere')}
            description={t('elsewhereHint')}
            spellCheck={false}
            value={path}
            onChange={({ currentTarget }) => setPath(currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={path.trim() === ''}>
            {t('next')}
          </Button>
        </form>
      </Section>
    </>
  );
}

function Choice({ backup, onChoose }: { readonly backup: Backup; readonly onChoose: () => void }) {
  const t = useTexts(backupTexts);
  const local = useLocal();
  const format = useFormat();
  return (
    <div className={styles.choice}>
      <span>{format.instant(backup.createdAt)}</span>
      <span>{local(backup.kindLabel)}</span>
      <span className={styles.end}>{format.fileSize(backup.size)}</span>
      <Button variant="subtle" size="compact-xs" onClick={onChoose}>
        {t('restore')}
      </Button>
    </div>
  );
}
