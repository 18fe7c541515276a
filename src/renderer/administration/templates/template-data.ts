import { createContext, useContext } from 'react';
import type { BothTexts, TemplateBody } from '#shared/templates/template-body.ts';
import type { VariableSchema } from '#shared/templates/variables.ts';
import type { Language } from '#shared/texts.ts';
import type { Outputs } from '../../data/trpc.ts';

export type TemplateData = Outputs['templates']['get'];
export type TemplateLine = Outputs['templates']['list']['templates'][number];
export type TemplateLanguages = TemplateData['languages'];
export type TemplateVersion = Outputs['templates']['versions'][number];

/** A template as it is edited. */
export interface TemplateValues {
  readonly name: string;
  readonly languages: TemplateLanguages;
  readonly body: TemplateBody;
}

/** What every part of the editor needs to know of the whole. */
export interface Editing {
  readonly schema: VariableSchema;
  /** The language whose text is edited and shown. */
  readonly language: Language;
  /** The list whose rows may be named, inside a loop. */
  readonly list: string | null;
  readonly disabled: boolean;
  /** How many conditions the edited block stands inside. */
  readonly depth: number;
}

export const EditingContext = createContext<Editing>({
  schema: { groups: [], lists: [] },
  language: 'zh',
  list: null,
  disabled: true,
  depth: 0,
});

export const useEditing = (): Editing => useContext(EditingContext);

/** A text with one language changed. */
export const withText = (texts: BothTexts, language: Language, text: string): BothTexts => ({
  ...texts,
  [language]: text,
});
