import { ActionIcon, Menu, ScrollArea } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { FORMATS } from '#shared/templates/formats.ts';
import type { KnownVariable } from '#shared/templates/variables.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { templateTexts } from './texts.ts';

interface Props {
  readonly variables: readonly KnownVariable[];
  readonly nameOf: (variable: KnownVariable) => string;
  /** The text it goes into. */
  readonly label: string;
  readonly onInsert: (text: string) => void;
}

/** Chooses a variable, in its usual form or another, and puts it where the cursor is. */
export function InsertVariable({ variables, nameOf, label, onInsert }: Props) {
  const t = useTexts(templateTexts);
  const local = useLocal();
  const language = useLanguage();
  const groups = [...new Set(variables.map(({ group }) => local(group)))];
  return (
    <Menu position="bottom-end" width={300} withinPortal returnFocus={false}>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={t('insertInto', { label })} title={t('insertInto', { label })}>
          <IconBraces size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={320} type="auto">
          {groups.map((group) => (
            <div key={group}>
              <Menu.Label>{group}</Menu.Label>
              {variables
                .filter((variable) => local(variable.group) === group)
                .flatMap((variable) => [
                  <Menu.Item key={variable.path} onClick={() => onInsert(`{{${nameOf(variable)}}}`)}>
                    {local(variable.label)}
                  </Menu.Item>,
                  ...FORMATS[variable.kind].map((format) => (
                    <Menu.Item
                      key={`${variable.path}|${format.name}`}
                      onClick={() =>
                        onInsert(
                          `{{${nameOf(variable)}|${language === 'zh' ? format.label.zh : format.name}}}`,
                        )
                      }
                    >
                      {t('inForm', { variable: local(variable.label), form: local(format.label) })}
                    </Menu.Item>
                  )),
                ])}
            </div>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
