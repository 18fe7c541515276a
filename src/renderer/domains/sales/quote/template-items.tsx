import { Menu } from '@mantine/core';
import { useTemplatesOfKind } from '../../../records/templates-of-kind.ts';
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
  const fitting = useTemplatesOfKind('sales.quote', useLanguage());
  if (fitting.length < 2) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('byTemplate')}</Menu.Label>
      {fitting.map(({ id, name }) => (
        <Menu.Item key={id} onClick={() => onChoose(id)}>
          {local(name)}
        </Menu.Item>
      ))}
    </>
  );
}
