import { Button } from '@mantine/core';
import { useState } from 'react';
import { TextDiff } from '../../../ui/diff/text-diff.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import type { ClauseVersion } from './clause-data.ts';
import styles from './clause-text.module.css';
import { clauseTexts } from './texts.ts';

interface Props {
  /** Newest first. */
  readonly versions: readonly ClauseVersion[];
  readonly language: 'zh' | 'en';
}

/** Every version of a clause, and word by word what each changed. */
export function ClauseVersions({ versions, language }: Props) {
  const t = useTexts(clauseTexts);
  const format = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const textOf = ({ textZh, textEn }: ClauseVersion): string => (language === 'zh' ? textZh : textEn);
  return (
    <Section title={t('versions')}>
      {versions.map((version, at) => {
        const previous = versions[at + 1];
        const shown = open === version.id;
        const name = t('version', { revision: version.revision });
        return (
          <div key={version.id} className={styles.item}>
            <div className={styles.head}>
              <span className={styles.title}>{name}</span>
              <span className={styles.label}>
                {version.publishedBy === null
                  ? format.instant(version.publishedAt)
                  : t('versionLine', { at: format.instant(version.publishedAt), by: version.publishedBy })}
              </span>
              {previous && (
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-expanded={shown}
                  onClick={() => setOpen(shown ? null : version.id)}
                >
                  {t(shown ? 'hide' : 'compare')}
                </Button>
              )}
            </div>
            {version.note && <div className={styles.text}>{version.note}</div>}
            {shown &&
              previous &&
              (textOf(previous) === textOf(version) ? (
                <span className={styles.label}>{t('unchanged')}</span>
              ) : (
                <TextDiff old={textOf(previous)} now={textOf(version)} />
              ))}
          </div>
        );
      })}
    </Section>
  );
}
