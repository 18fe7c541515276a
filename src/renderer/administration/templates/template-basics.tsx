import { Select, TextInput } from '@mantine/core';
import { useTexts } from '../../ui/language/use-texts.ts';
import { type TemplateValues, useEditing } from './template-data.ts';
import styles from './template-editor.module.css';
import { TemplateTextInput } from './template-text-input.tsx';
import { templateTexts } from './texts.ts';

interface Props {
  readonly values: TemplateValues;
  readonly onChange: (change: Partial<TemplateValues>) => void;
}

/** Name and languages of a template, and what stands at the head and foot of its pages. */
export function TemplateBasics({ values, onChange }: Props) {
  const t = useTexts(templateTexts);
  const { disabled } = useEditing();
  const { name, languages, body } = values;
  const change = (part: Partial<TemplateValues['body']>): void => onChange({ body: { ...body, ...part } });
  return (
    <div className={styles.fields}>
      <div className={styles.basics}>
        <TextInput
          size="xs"
          label={t('name')}
          required
          maxLength={80}
          disabled={disabled}
          value={name}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        <Select
          size="xs"
          label={t('languages')}
          allowDeselect={false}
          disabled={disabled}
          data={(['both', 'zh', 'en'] as const).map((value) => ({ value, label: t(value) }))}
          value={languages}
          onChange={(next) => next && onChange({ languages: next })}
        />
        <Select
          size="xs"
          label={t('whenMissing')}
          allowDeselect={false}
          disabled={disabled}
          data={(['dash', 'refuse'] as const).map((value) => ({ value, label: t(value) }))}
          value={body.missing}
          onChange={(next) => next && change({ missing: next })}
        />
      </div>
      <div className={styles.pair}>
        <TemplateTextInput label={t('docTitle')} value={body.title} onChange={(title) => change({ title })} />
        <TemplateTextInput
          label={t('docSubtitle')}
          value={body.subtitle}
          onChange={(subtitle) => change({ subtitle })}
        />
      </div>
      <TemplateTextInput label={t('footer')} value={body.footer} onChange={(footer) => change({ footer })} />
    </div>
  );
}
