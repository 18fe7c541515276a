import { isCurrency } from '../currency.ts';
import { AppError, type Problem } from '../errors.ts';
import type { FieldKind, FieldValue } from '../fields.ts';
import { type FilterContext, meets, readLeaf } from '../filter/condition.ts';
import { parseMoney } from '../money.ts';
import { isMissing, isMoney } from './formats.ts';
import type { TemplateTest } from './template-body.ts';
import { findVariable, type KnownVariable, type TemplateValue, type VariableKind } from './variables.ts';

/** How the filter language holds each kind, so that a comparison means the same in a template and in a list. */
const FIELD_KINDS: Readonly<Record<VariableKind, FieldKind>> = {
  text: 'text',
  longText: 'longText',
  number: 'decimal',
  percent: 'decimal',
  money: 'money',
  date: 'date',
  boolean: 'boolean',
};

/** A template asks nothing about who uses it. */
const NOBODY: FilterContext = { actorId: '', team: [], today: '1970-01-01', timeZone: 'UTC' };
const CIVIL = /^\d{4}-\d{2}-\d{2}$/;
const YES = new Set(['1', 'true', '是', 'yes']);

function held(value: TemplateValue, kind: VariableKind): FieldValue {
  if (isMissing(value)) return null;
  if (typeof value === 'object') return isMoney(value) ? value.amount : null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return kind === 'number' || kind === 'percent' ? String(value) : value;
}

/** The value to compare with as the filter language holds it; throws for what cannot be one. */
function wanted({ value }: TemplateTest, kind: VariableKind, currency: string): string | number {
  if (kind === 'money') return parseMoney(value, currency);
  if (kind === 'boolean') return YES.has(value.trim().toLowerCase()) ? 1 : 0;
  if (kind === 'date' && !CIVIL.test(value)) throw new AppError('badFilter', { detail: value });
  return value;
}

/** Finds the variable and reads the comparison once, so that a mistake is told before anything is filled in. */
export function readTest(
  test: TemplateTest,
  variables: readonly KnownVariable[],
): { readonly variable: KnownVariable } | { readonly problem: Problem } {
  const variable = findVariable(variables, test.variable);
  if (!variable)
    return {
      problem: {
        code: 'templateVariableUnknown',
        params: { name: test.variable, near: { zh: '请重新选择变量', en: 'Choose the variable again' } },
      },
    };
  try {
    condition(test, variable, 'CNY');
    return { variable };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return {
      problem: {
        code: 'templateTestWrong',
        params: { variable: variable.label, value: test.value },
      },
    };
  }
}

function condition(test: TemplateTest, { kind }: KnownVariable, currency: string) {
  const { op, variable: field } = test;
  const needsNone = op === 'empty' || op === 'notEmpty';
  const leaf = needsNone ? { field, op } : { field, op, value: wanted(test, kind, currency) };
  return readLeaf(leaf, FIELD_KINDS[kind], NOBODY);
}

/** Whether the value meets the comparison; a comparison that cannot be read is not met. */
export function meetsTest(test: TemplateTest, variable: KnownVariable, value: TemplateValue): boolean {
  const known = typeof value === 'object' && value !== null && isCurrency(value.currency);
  // an amount is compared in the document's own currency
  const currency = known ? value.currency : 'CNY';
  try {
    return meets(condition(test, variable, currency), held(value, variable.kind), FIELD_KINDS[variable.kind]);
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
