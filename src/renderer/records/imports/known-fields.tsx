import type { FieldMeta } from '#shared/fields.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { importTexts } from './texts.ts';
import styles from './wizard.module.css';

interface Props {
  readonly fields: readonly FieldMeta[];
}

/** Tells what a file may hold before one is chosen. */
export function KnownFields({ fields }: Props) {
  const t = useTexts(importTexts);
  const local = useLocal();
  return (
    <Section title={t('knownFields')}>
      <p className={styles.hint}>{t('knownFieldsHint')}</p>
      <ul className={styles.fields}>
        {fields.map(({ name, label, required }) => (
          <li key={name}>
            {local(label)}
            {required && (
              <span className={styles.mark} title={t('required')}>
                {' *'}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
