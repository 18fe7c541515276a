import type { Choice } from './fields.ts';

/** From where a change came, by the name the log keeps; in the order in which people choose among them. */
export const SOURCES = [
  { value: 'screen', label: { zh: '界面', en: 'screen' } },
  { value: 'import', label: { zh: '导入', en: 'import' } },
  { value: 'rule', label: { zh: '规则', en: 'rule' } },
  { value: 'connector', label: { zh: '连接器', en: 'connector' } },
  { value: 'commandLine', label: { zh: '命令行', en: 'command line' } },
  { value: 'system', label: { zh: '系统', en: 'system' } },
] as const satisfies readonly Choice[];

export type Source = (typeof SOURCES)[number]['value'];

/** A source in words; its own name where it is not known. */
export const sourceLabel = (source: string): Choice['label'] =>
  SOURCES.find(({ value }) => value === source)?.label ?? { zh: source, en: source };
