import type { z } from 'zod';
import type { ErrorCode, Problem } from '../../errors.ts';
import type { LocalText } from '../../texts.ts';

/** A path in a JSON as people write it: `plan.charges[0].price`. */
export const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((so, key) => {
    if (typeof key === 'number') return `${so}[${key}]`;
    return so === '' ? String(key) : `${so}.${String(key)}`;
  }, '');

/** What a whole JSON is called in a sentence. */
const WHOLE = 'JSON';

const TYPES: Readonly<Record<string, LocalText>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '[ ] 列表', en: 'a list in [ ]' },
  object: { zh: '{ } 对象', en: 'an object in { }' },
  record: { zh: '{ } 对象', en: 'an object in { }' },
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    input,
  );

const MOST_SHOWN = 40;
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Reports a problem from within a shape; its field is the place in the JSON, and the value what stands there. */
export function report(
  context: z.RefinementCtx,
  code: ErrorCode,
  params: Problem['params'] = {},
  path: PropertyKey[] = [],
): void {
  context.addIssue({ code: 'custom', path, params: { problem: code, ...params } });
}

/** One thing that a shape refused, as a sentence's code: the place, what stands there, what would do. */
function problemOf(issue: z.core.$ZodIssue, input: unknown): Problem {
  const value = valueAt(input, issue.path);
  const field = jsonPath(issue.path) || WHOLE;
  const as = (code: ErrorCode, params: Problem['params'] = {}): Problem => ({
    code,
    params: { field, value: shown(value), ...params },
    field,
  });
  switch (issue.code) {
    case 'custom': {
      const { problem, ...params } = { ...issue.params };
      return as(problem as ErrorCode, params as Problem['params']);
    }
    case 'unrecognized_keys':
      return as('jsonKeyUnknown', { value: issue.keys.join(', ') });
    case 'invalid_value':
      return value === undefined ? as('required') : as('notChoice', { choices: issue.values.join(', ') });
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? as('tooSmall', { min: Number(issue.minimum) })
        : as('required');
    case 'too_big':
      return as('tooLarge', { max: Number(issue.maximum) });
    case 'invalid_union':
      return value === undefined ? as('required') : as('notChoice', { choices: unionChoices(issue) });
    case 'invalid_type':
      return value === undefined
        ? as('required')
        : as('jsonType', { expected: TYPES[issue.expected] ?? issue.expected });
    default:
      return as('jsonUnreadable');
  }
}

/** What the place that decides between shapes may say. */
const unionChoices = (issue: z.core.$ZodIssueInvalidUnion): string =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : '';

/** Everything that a shape refused, each once for its place. */
export function jsonProblems(error: z.ZodError, input: unknown): Problem[] {
  const problems = error.issues.map((issue) => problemOf(issue, input));
  return [...new Map(problems.map((problem) => [`${problem.field} ${problem.code}`, problem])).values()];
}
