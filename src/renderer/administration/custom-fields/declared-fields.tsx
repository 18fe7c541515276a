import type { FieldKind } from '#shared/fields.ts';
import { fieldOf, useEntity, type VisibleEntity } from '../../data/meta.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './custom-fields.module.css';
import { fieldTexts } from './texts.ts';

/** The fields that a kind of record has anyway, so that nobody adds one of them again. */
export function DeclaredFields({ entity }: { readonly entity: VisibleEntity }) {
  const t = useTexts(fieldTexts);
  const local = useLocal();
  const language = useLanguage();
  const kinds = fieldOf(useEntity('customField') ?? { fields: [] }, 'kind')?.choices ?? [];
  const nameOf = (kind: FieldKind): string => local(kinds.find(({ value }) => value === kind)?.label);
  const fields = entity.fields.filter(({ custom, kind }) => !custom && kind !== 'json' && kind !== 'tags');
  return (
    <Section title={t('declared')} flush>
      <table className={styles.table} aria-label={t('declared')}>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name} className={styles.declared}>
              <th scope="row">
                {local(field.label)}
                {language === 'zh' && (
                  <span className={styles.faint} lang="en">
                    {' '}
                    {field.label.en}
                  </span>
                )}
              </th>
              <td>{nameOf(field.kind)}</td>
              <td className={styles.notes}>{field.required ? t('required') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
