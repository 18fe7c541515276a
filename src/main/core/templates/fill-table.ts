import { isMissing, valueText } from '#shared/templates/formats.ts';
import type { TemplateBlock, TemplateColumn } from '#shared/templates/template-body.ts';
import type { TemplateData, TemplateRow, Variable, VariableSchema } from '#shared/templates/variables.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { DocumentBlock, TableCell } from '../documents/index.ts';

/** A value in a cell: amounts without their sign, since the column or the document names the currency. */
const cellText = (row: TemplateRow, { name, kind, emptyAs = '' }: Variable, language: Language): string =>
  valueText(row[name], kind, kind === 'money' ? 'plain' : null, language) || emptyAs;

/** The rows of a list under the chosen columns; nothing where the list or all columns are unknown. */
export function fillTable(
  { list, columns }: Extract<TemplateBlock, { kind: 'table' }>,
  schema: VariableSchema,
  data: TemplateData,
  language: Language,
  line: (text: LocalText) => string,
): DocumentBlock[] {
  const declared = schema.lists.find(({ name }) => name === list);
  const rows = data.lists[list] ?? [];
  const find = (name: string): Variable | undefined =>
    declared?.row.variables.find((variable) => variable.name === name);
  const shown = columns.flatMap((column: TemplateColumn) => {
    const variable = find(column.field);
    if (!variable) return [];
    if (column.whenFilled && rows.every((row) => isMissing(row[variable.name]))) return [];
    const details = column.details.flatMap((name) => find(name) ?? []);
    return [{ column, variable, details }];
  });
  if (shown.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: shown.map(({ column, variable }) => ({
        header: column.header ? line(column.header) : variable.label[language],
        align: variable.align ?? (variable.kind === 'money' || variable.kind === 'number' ? 'right' : 'left'),
        width: column.width ?? variable.width ?? 'rest',
      })),
      rows: rows.map((row) => ({
        muted: declared?.mutedBy !== undefined && row[declared.mutedBy] === true,
        cells: shown.map(({ variable, details }): TableCell => {
          const second = details
            .map((detail) => valueText(row[detail.name], detail.kind, null, language))
            .filter((text) => text !== '');
          const text = cellText(row, variable, language);
          return second.length > 0 ? { text, detail: second.join(' · ') } : { text };
        }),
      })),
    },
  ];
}

/** Label and value at the right: the first two variables of the list, the third saying which row is strong. */
export function fillTotals(
  list: string,
  schema: VariableSchema,
  data: TemplateData,
  language: Language,
): DocumentBlock[] {
  const [label, value, strong] = schema.lists.find(({ name }) => name === list)?.row.variables ?? [];
  if (!label || !value) return [];
  const rows = (data.lists[list] ?? []).map((row) => ({
    label: valueText(row[label.name], label.kind, null, language),
    value: valueText(row[value.name], value.kind, null, language),
    ...(strong && row[strong.name] === true ? { strong: true } : {}),
  }));
  return rows.length > 0 ? [{ kind: 'totals', rows }] : [];
}
