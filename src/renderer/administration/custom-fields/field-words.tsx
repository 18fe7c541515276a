import { fieldOf, useEntity } from '../../data/meta.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { CustomField } from './custom-field.ts';
import styles from './custom-fields.module.css';
import { fieldTexts } from './texts.ts';

/** The cells that say what a field of the company's own is. */
export function FieldWords({ field }: { readonly field: CustomField }) {
  const t = useTexts(fieldTexts);
  const local = useLocal();
  const language = useLanguage();
  const kinds = fieldOf(useEntity('customField') ?? { fields: [] }, 'kind')?.choices ?? [];
  const target = useEntity(field.target ?? '');
  const kind = local(kinds.find(({ value }) => value === field.kind)?.label);
  const list = language === 'zh' ? '、' : ', ';
  const notes = [
    ...(field.required ? [t('required')] : []),
    ...(field.sortable ? [t('sortable')] : []),
    ...(field.fieldClass === 'public' ? [t('public')] : []),
    ...(field.choices.length > 0 ? [field.choices.map(({ label }) => local(label)).join(list)] : []),
    ...(field.help === null ? [] : [field.help]),
  ];
  return (
    <>
      <th scope="row">
        {local({ zh: field.name, en: field.nameEn ?? field.name })}
        {field.nameEn && language === 'zh' && <span className={styles.faint}> {field.nameEn}</span>}
      </th>
      <td>
        {kind}
        {target && `${language === 'zh' ? '：' : ': '}${local(target.label)}`}
      </td>
      <td className={styles.notes}>{notes.join(language === 'zh' ? '；' : '; ')}</td>
    </>
  );
}
