import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { salesTexts } from '../texts.ts';

interface Props {
  /** Makes the quote's paper by that template. */
  readonly onChoose: (templateId: string) => void;
}

/** The templates that a quote's paper may be made by, where there is a choice and this person may see it. */
export function TemplateItems({ onChoose }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const may = useMay();
  const { data } = useQuery({
    ...trpc.templates.list.queryOptions(),
    enabled: may('core.documentTemplate.read'),
  });
  const fitting = (data?.templates ?? []).filter(
    ({ kind, status, languages }) =>
      kind === 'sales.quote' && status === 'active' && (languages === 'both' || languages === language),
  );
  if (fitting.length < 2) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('byTemplate')}</Menu.Label>
      {fitting.map(({ id, name }) => (
        <Menu.Item key={id} onClick={() => onChoose(id)}>
          {typeof name === 'string' ? name : local(name)}
        </Menu.Item>
      ))}
    </>
  );
}
