import { CloseNames } from '../close-names.ts';
import type { Problem } from '../errors.ts';
import type { LocalText } from '../texts.ts';
import { FORMATS, findFormat } from './formats.ts';
import type { TemplateBody } from './template-body.ts';
import { MOST_BLOCKS } from './template-limits.ts';
import { readTest } from './template-test.ts';
import { readTemplateText } from './template-text.ts';
import { findVariable, type KnownVariable, type VariableSchema, variablesFor } from './variables.ts';
import { allBlocks, allTexts } from './walk-template.ts';

/** Something wrong with a stretch of one text. */
export interface TextProblem {
  readonly from: number;
  readonly to: number;
  readonly problem: Problem;
  /** Variables that may have been meant, the closest first. */
  readonly near: readonly KnownVariable[];
}

const NONE: LocalText = { zh: '没有相近的变量', en: 'No name comes close' };

/** The names of variables as a reader of the language writes them. */
const named = (near: readonly KnownVariable[]): LocalText => ({
  zh: near.map(({ zhPath }) => `{{${zhPath}}}`).join('、') || NONE.zh,
  en: near.map(({ path }) => `{{${path}}}`).join(', ') || NONE.en,
});

/** The variables a misspelt name may mean: by the whole name, else by its last part. */
function nearest(name: string, variables: readonly KnownVariable[]): KnownVariable[] {
  const whole = new CloseNames(
    variables.flatMap((each) => [[each.path, each] as const, [each.zhPath, each] as const]),
  ).find(name);
  if (whole.length > 0) return whole;
  const last = name.split('.').at(-1) ?? name;
  return new CloseNames(
    variables.flatMap((each) => [[each.name, each] as const, [each.label.zh, each] as const]),
  ).find(last);
}

/** What is wrong with a text, place by place. */
export function checkTemplateText(source: string, variables: readonly KnownVariable[]): TextProblem[] {
  const { pieces, unclosed } = readTemplateText(source);
  const problems: TextProblem[] = [];
  for (const piece of pieces) {
    if (!('variable' in piece)) continue;
    const { from, to, variable: name, format } = piece;
    const variable = findVariable(variables, name);
    if (!variable) {
      const near = nearest(name, variables);
      const params = { name: `{{${name}}}`, near: named(near) };
      problems.push({ from, to, near, problem: { code: 'templateVariableUnknown', params } });
    } else if (format !== null && !findFormat(variable.kind, format)) {
      const known = FORMATS[variable.kind].map(({ label }) => label);
      const params = {
        name: `{{${name}|${format}}}`,
        format,
        known: {
          zh: known.map(({ zh }) => zh).join('、') || '无',
          en: known.map(({ en }) => en).join(', ') || 'none',
        },
      };
      problems.push({ from, to, near: [], problem: { code: 'templateFormatUnknown', params } });
    }
  }
  if (unclosed !== null)
    problems.push({
      from: unclosed,
      to: source.length,
      near: [],
      problem: {
        code: 'templateBracesOpen',
        params: { text: source.slice(unclosed, unclosed + 30).toWellFormed() },
      },
    });
  return problems;
}

/** Everything that stands against using a template: unknown names, formats, lists, columns, comparisons. */
export function checkTemplate(body: TemplateBody, schema: VariableSchema): Problem[] {
  const problems: Problem[] = [];
  for (const { text, list } of allTexts(body)) {
    const variables = variablesFor(schema, list);
    for (const source of [text.zh, text.en])
      problems.push(...checkTemplateText(source, variables).map(({ problem }) => problem));
  }
  let count = 0;
  for (const { block, list } of allBlocks(body.blocks)) {
    count += 1;
    if (block.kind === 'when') {
      const read = readTest(block.test, variablesFor(schema, list));
      if ('problem' in read) problems.push(read.problem);
    }
    if (block.kind !== 'table' && block.kind !== 'totals' && block.kind !== 'each') continue;
    const known = schema.lists.find(({ name }) => name === block.list);
    if (!known) problems.push({ code: 'templateListUnknown', params: { list: block.list } });
    else if (block.kind === 'table')
      for (const field of block.columns.flatMap((column) => [column.field, ...column.details]))
        if (!known.row.variables.some(({ name }) => name === field))
          problems.push({ code: 'templateColumnUnknown', params: { column: field, list: known.label } });
  }
  if (count > MOST_BLOCKS) problems.push({ code: 'templateTooLarge', params: { max: MOST_BLOCKS } });
  return problems;
}
