import type { LocalText } from '../texts.ts';

/** What a variable of a template is; its formats and comparisons follow from it. */
export type VariableKind = 'text' | 'longText' | 'number' | 'percent' | 'money' | 'date' | 'boolean';

/** Integer minor units with the ISO 4217 code. */
export interface MoneyValue {
  readonly amount: number;
  readonly currency: string;
}

/** A value as a room hands it over: decimals as text, dates `YYYY-MM-DD`, null where there is none. */
export type TemplateValue = string | number | boolean | MoneyValue | null;

export interface Variable {
  readonly name: string;
  readonly label: LocalText;
  readonly kind: VariableKind;
  /** Where it stands in a column of a table, and how wide that is in points; `rest` shares what the others leave. */
  readonly align?: 'left' | 'center' | 'right';
  readonly width?: number | 'rest';
  /** What a table shows where a row has none. */
  readonly emptyAs?: string;
}

/** A variable by its name in both languages. */
export const variable = (
  name: string,
  kind: VariableKind,
  zh: string,
  en: string,
  more: Partial<Variable> = {},
): Variable => ({ name, kind, label: { zh, en }, ...more });

/** Variables that stand in the columns of a table, under headings that are worded in `texts`. */
export const columnsUnder =
  <Name extends string>(texts: Readonly<Record<Name, LocalText>>) =>
  (
    name: Name,
    kind: VariableKind,
    align: 'left' | 'center' | 'right',
    width: number | 'rest',
    more: Partial<Variable> = {},
  ): Variable => ({ name, kind, label: texts[name], align, width, ...more });

/** Variables that belong together, `customer` with its `name` and `phone`. */
export interface VariableGroup {
  readonly name: string;
  readonly label: LocalText;
  readonly variables: readonly Variable[];
}

/** Rows that a template can show as a table or go through one by one. Inside, a row is addressed by the group's name. */
export interface VariableList {
  readonly name: string;
  readonly label: LocalText;
  readonly row: VariableGroup;
  /** Rows for which this yes-or-no variable holds are drawn lighter. */
  readonly mutedBy?: string;
}

/** Everything that a template of one kind may name. */
export interface VariableSchema {
  readonly groups: readonly VariableGroup[];
  readonly lists: readonly VariableList[];
}

export type TemplateRow = Readonly<Record<string, TemplateValue>>;

/** The data of one document: values by `group.variable`, rows by the name of their list. */
export interface TemplateData {
  readonly values: TemplateRow;
  readonly lists: Readonly<Record<string, readonly TemplateRow[]>>;
}

export interface KnownVariable extends Variable {
  /** `customer.name`: how it is stored. */
  readonly path: string;
  /** `客户.名称`. */
  readonly zhPath: string;
  readonly group: LocalText;
}

const knownIn = (group: VariableGroup): KnownVariable[] =>
  group.variables.map((variable) => ({
    ...variable,
    path: `${group.name}.${variable.name}`,
    zhPath: `${group.label.zh}.${variable.label.zh}`,
    group: group.label,
  }));

/** All variables that may stand in a text: those of the document, and those of the row where the text is in a loop. */
export const variablesFor = (schema: VariableSchema, list: string | null): KnownVariable[] => [
  ...schema.groups.flatMap(knownIn),
  ...schema.lists.filter(({ name }) => name === list).flatMap(({ row }) => knownIn(row)),
];

/** A variable under either of its names. */
export const findVariable = (variables: readonly KnownVariable[], name: string): KnownVariable | undefined =>
  variables.find(({ path, zhPath }) => path === name || zhPath === name);
