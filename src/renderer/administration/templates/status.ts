import type { Tone } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import type { TemplateData } from './template-data.ts';

/** How a template stands. */
export const STATUS: Readonly<
  Record<TemplateData['status'], { readonly label: LocalText; readonly tone: Tone }>
> = {
  draft: { label: { zh: '草稿', en: 'Draft' }, tone: 'neutral' },
  active: { label: { zh: '启用', en: 'In use' }, tone: 'good' },
  archived: { label: { zh: '已归档', en: 'Archived' }, tone: 'neutral' },
};
