import { AppError } from '#shared/errors.ts';
import type { RuleAction } from '#shared/rules/rule-definition.ts';
import type { Entity, RecordReader } from '../entities/entity.ts';
import type { DocumentKind } from '../templates/document-kind.ts';
import { type ChosenTemplate, chooseTemplate } from '../templates/find-template.ts';
import { DocumentTemplate } from '../templates/template-entity.ts';

/** Whoever holds it may let rules send mail. */
export const RULE_MAIL = 'core.rule.mail';

/** The template that a rule mails, in the language it is to speak. Throws what stands against it. */
export function chooseMailTemplate(
  reader: RecordReader,
  entity: Entity,
  { templateId, language }: Extract<RuleAction, { do: 'template' }>,
  kinds: readonly DocumentKind[],
  at: number,
): { readonly kind: DocumentKind; readonly template: ChosenTemplate } {
  const row = reader.find(DocumentTemplate, templateId);
  const kind = kinds.find(({ name }) => name === (row?.kind ?? templateId));
  if (!kind || kind.entity !== entity.name || (row && row.deletedAt !== null))
    throw new AppError('ruleTemplate', { at, entity: entity.spec.label });
  return { kind, template: chooseTemplate(reader, kind, language, templateId) };
}
