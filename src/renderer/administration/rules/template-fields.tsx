import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RuleAction } from '#shared/rules/rule-definition.ts';
import { useMay, type VisibleEntity } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { MailTo } from './mail-to.tsx';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly action: Extract<RuleAction, { do: 'template' }>;
  readonly onChange: (action: RuleAction) => void;
}

/** To whom, by which template of the record's kind, and in which language. */
export function TemplateFields({ entity, action, onChange }: Props) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const may = useMay();
  const { data } = useQuery({
    ...trpc.templates.list.queryOptions(),
    enabled: may('core.documentTemplate.read'),
  });
  const templates = (data?.templates ?? []).filter(
    (each) => each.entity === entity.name && each.status === 'active',
  );
  const chosen = templates.find(({ id }) => id === action.templateId);
  const languages = chosen && chosen.languages !== 'both' ? [chosen.languages] : (['zh', 'en'] as const);
  return (
    <>
      <MailTo entity={entity} to={action.to} onChange={(to) => onChange({ ...action, to })} />
      <div className={styles.row}>
        <Select
          size="xs"
          className={styles.wide}
          aria-label={t('mailTemplate')}
          placeholder={t('mailTemplate')}
          data={templates.map(({ id, name, kindLabel }) => ({
            value: id,
            label: `${local(kindLabel)} · ${local(name)}`,
          }))}
          value={action.templateId || null}
          onChange={(templateId) => {
            const languages = templates.find(({ id }) => id === templateId)?.languages ?? 'both';
            const language = languages === 'both' ? action.language : languages;
            onChange({ ...action, templateId: templateId ?? '', language });
          }}
        />
        <Select
          size="xs"
          className={styles.narrow}
          aria-label={t('mailLanguage')}
          allowDeselect={false}
          data={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
          value={action.language}
          onChange={(language) => onChange({ ...action, language: (language ?? 'zh') as 'zh' | 'en' })}
        />
      </div>
      <p className={styles.hint}>{t('templateHint')}</p>
    </>
  );
}
