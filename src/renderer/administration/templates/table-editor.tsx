import { Checkbox, MultiSelect, NumberInput, Select } from '@mantine/core';
import type { TemplateBlock, TemplateColumn } from '#shared/templates/template-body.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { ListChoice } from './list-choice.tsx';
import { RowsEditor } from './rows-editor.tsx';
import { useEditing } from './template-data.ts';
import styles from './template-editor.module.css';
import { TemplateTextInput } from './template-text-input.tsx';
import { templateTexts } from './texts.ts';

type Table = Extract<TemplateBlock, { kind: 'table' }>;

interface Props {
  readonly block: Table;
  readonly onChange: (block: Table) => void;
}

const NARROWEST = 12;
const WIDEST = 500;

/** Which rows a table shows, and its columns in their order. */
export function TableEditor({ block, onChange }: Props) {
  const t = useTexts(templateTexts);
  const local = useLocal();
  const { schema, disabled } = useEditing();
  const variables = schema.lists.find(({ name }) => name === block.list)?.row.variables ?? [];
  const choices = variables.map(({ name, label }) => ({ value: name, label: local(label) }));
  const unused = variables.find(({ name }) => block.columns.every(({ field }) => field !== name));
  const fresh: TemplateColumn = {
    field: unused?.name ?? variables[0]?.name ?? '',
    header: null,
    details: [],
    width: null,
    whenFilled: false,
  };
  const chooseList = (list: string): void => {
    const first = schema.lists.find(({ name }) => name === list)?.row.variables[0];
    if (first) onChange({ ...block, list, columns: [{ ...fresh, field: first.name }] });
  };
  return (
    <>
      <ListChoice value={block.list} onChange={chooseList} />
      <RowsEditor
        rows={block.columns}
        fresh={fresh}
        name={t('column')}
        most={12}
        onChange={(columns) => columns.length > 0 && onChange({ ...block, columns })}
      >
        {(column, change, name) => (
          <div className={styles.column}>
            <Select
              size="xs"
              label={name}
              allowDeselect={false}
              disabled={disabled}
              data={choices}
              value={column.field}
              onChange={(field) => field && change({ ...column, field })}
            />
            <MultiSelect
              size="xs"
              label={t('secondLine')}
              maxValues={4}
              disabled={disabled}
              data={choices}
              value={column.details}
              onChange={(details) => change({ ...column, details })}
            />
            <NumberInput
              size="xs"
              label={t('columnWidth')}
              placeholder={t('usual')}
              min={NARROWEST}
              max={WIDEST}
              disabled={disabled}
              value={column.width ?? ''}
              onChange={(width) => {
                if (width === '') change({ ...column, width: null });
                else if (typeof width === 'number' && width >= NARROWEST && width <= WIDEST)
                  change({ ...column, width });
              }}
            />
            <Checkbox
              size="xs"
              className={styles.wide}
              label={t('whenFilled')}
              disabled={disabled}
              checked={column.whenFilled}
              onChange={({ currentTarget }) => change({ ...column, whenFilled: currentTarget.checked })}
            />
            <Checkbox
              size="xs"
              label={t('ownHeader')}
              disabled={disabled}
              checked={column.header !== null}
              onChange={({ currentTarget }) =>
                change({
                  ...column,
                  header: currentTarget.checked
                    ? {
                        ...(variables.find((each) => each.name === column.field)?.label ?? {
                          zh: '',
                          en: '',
                        }),
                      }
                    : null,
                })
              }
            />
            {column.header && (
              <div className={styles.wide}>
                <TemplateTextInput
                  label={`${name} · ${t('headerText')}`}
                  value={column.header}
                  onChange={(header) => change({ ...column, header })}
                />
              </div>
            )}
          </div>
        )}
      </RowsEditor>
    </>
  );
}
