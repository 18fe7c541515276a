import type { FieldMeta } from '#shared/fields.ts';
import { type FormOfAddress, salutation } from '#shared/format/salutation.ts';
import type { TemplateBody } from '#shared/templates/template-body.ts';
import type {
  TemplateRow,
  TemplateValue,
  Variable,
  VariableGroup,
  VariableKind,
  VariableSchema,
} from '#shared/templates/variables.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { mayRead, visibleFields } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { currencyOf, exportedValue } from '../exports/exported-value.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { fieldValue, type ListRow } from '../lists/page.ts';
import { findVisible, readRecord } from '../records/read-record.ts';
import type { DocumentKind } from './document-kind.ts';

/** How each kind of field stands in a template; those without one are not offered. */
const KINDS: Readonly<Partial<Record<FieldMeta['kind'], VariableKind>>> = {
  text: 'text',
  longText: 'longText',
  integer: 'number',
  decimal: 'number',
  money: 'money',
  date: 'date',
  boolean: 'boolean',
  choice: 'text',
  reference: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
};

/** How a person is addressed, for records that are people. */
const SALUTATION: Variable = {
  name: 'salutation',
  label: { zh: '称呼语', en: 'Salutation' },
  kind: 'text',
};

/** A sealed field opens to nobody but the person at the desk, and a mail goes to others. */
const offered = ({ fields, sealed }: Entity): FieldMeta[] =>
  fields.filter(
    ({ name, kind, fieldClass }) => KINDS[kind] && fieldClass !== 'sensitive' && !sealed.includes(name),
  );

const isPerson = (entity: Entity): boolean => entity.field('addressAs') !== undefined;

function groupOf(name: string, label: LocalText, entity: Entity): VariableGroup {
  const variables = offered(entity).map(
    ({ name: field, label: said, kind }): Variable => ({
      name: field,
      label: said,
      kind: KINDS[kind] ?? 'text',
    }),
  );
  return { name, label, variables: isPerson(entity) ? [...variables, SALUTATION] : variables };
}

/** The records that one points at, whose fields a template may name too: `deal.customerId` is `customer`. */
const references = (
  entity: Entity,
  registry: Registry,
): { field: FieldMeta; target: Entity; group: string }[] =>
  entity.fields.flatMap((field) =>
    field.kind === 'reference' && field.target !== undefined && field.target !== entity.name
      ? [{ field, target: registry.get(field.target), group: field.name.replace(/Id$/, '') }]
      : [],
  );

/** What is mailed where nobody wrote a template. */
function builtInBody({ name, spec }: Entity): TemplateBody {
  const { label, titleField } = spec;
  const title = `{{${name}.${titleField}}}`;
  return {
    format: 1,
    title: { zh: title, en: title },
    subtitle: { zh: '', en: '' },
    footer: { zh: '', en: '' },
    missing: 'dash',
    blocks: [
      {
        kind: 'paragraph',
        text: {
          zh: `关于${label.zh}“${title}”，如有问题请与我们联系。`,
          en: `This is about the ${label.en.toLowerCase()} “${title}”. Please write to us with any question.`,
        },
        align: 'left',
        small: false,
      },
      {
        kind: 'paragraph',
        text: { zh: '{{company.name}}', en: '{{company.name}}' },
        align: 'left',
        small: false,
      },
    ],
  };
}

/** Mails about a record of a kind, such as a rule sends: a template may name its fields, and those of what it points at. */
export function recordMailKind(entity: Entity, registry: Registry): DocumentKind {
  const { label } = entity.spec;
  const around = references(entity, registry);
  const schema: VariableSchema = {
    groups: [
      groupOf(entity.name, label, entity),
      ...around.map(({ field, target, group }) => groupOf(group, field.label, target)),
    ],
    lists: [],
  };
  return {
    name: `mail.${entity.name}`,
    label: { zh: `${label.zh}邮件`, en: `Mail: ${label.en.toLowerCase()}` },
    entity: entity.name,
    schema,
    builtIn: builtInBody(entity),
    sample: (language) => ({ data: { values: sampleOf(schema, language), lists: {} }, createdAt: SAMPLED }),
    gather: ({ reader, facts, now }, id, scope, language) => {
      const row = readRecord(reader, entity, id, scope);
      const values = { ...valuesOf(entity.name, entity, row, scope, language, facts.currency) };
      for (const { field, target, group } of around) {
        const pointed = fieldValue(row, field.name);
        const found =
          typeof pointed === 'string' && mayRead(scope.actor, target)
            ? findVisible(reader, target, pointed, scope)
            : undefined;
        if (found) Object.assign(values, valuesOf(group, target, found, scope, language, facts.currency));
      }
      return { data: { values, lists: {} }, createdAt: now };
    },
  };
}

function valuesOf(
  group: string,
  entity: Entity,
  row: ListRow,
  { actor }: FilterScope,
  language: Language,
  currency: string,
): TemplateRow {
  const seen = new Set(visibleFields(actor, entity).map(({ name }) => name));
  const values: Record<string, TemplateValue> = {};
  for (const field of offered(entity))
    if (seen.has(field.name))
      values[`${group}.${field.name}`] = templateValue(field, row, language, currency);
  if (isPerson(entity) && seen.has('addressAs'))
    values[`${group}.${SALUTATION.name}`] = salutation(
      String(fieldValue(row, entity.spec.titleField) ?? ''),
      fieldValue(row, 'addressAs') as FormOfAddress | null,
      language,
    );
  return values;
}

function templateValue(field: FieldMeta, row: ListRow, language: Language, currency: string): TemplateValue {
  const value = fieldValue(row, field.name);
  if (value === null) return null;
  switch (field.kind) {
    case 'money':
      return { amount: Number(value), currency: currencyOf(field, row, currency) };
    case 'boolean':
      return value === 1;
    case 'integer':
    case 'decimal':
    case 'date':
      return String(value);
    default:
      return String(exportedValue(field, row, language, currency) ?? '');
  }
}

const SAMPLED = Date.UTC(2026, 10, 23, 2);

/** Something of the right kind in each variable, so that a template can be looked at before there is a record. */
function sampleOf({ groups }: VariableSchema, language: Language): TemplateRow {
  const sample = ({ kind, label, name }: Variable): TemplateValue => {
    switch (kind) {
      case 'money':
        return { amount: 1_280_000, currency: 'CNY' };
      case 'date':
        return '2026-11-23';
      case 'number':
      case 'percent':
        return '12';
      case 'boolean':
        return true;
      default:
        return name === SALUTATION.name
          ? salutation(language === 'zh' ? '王芳' : 'Fang Wang', 'ms', language)
          : label[language];
    }
  };
  return Object.fromEntries(
    groups.flatMap((group) =>
      group.variables.map((variable) => [`${group.name}.${variable.name}`, sample(variable)]),
    ),
  );
}
