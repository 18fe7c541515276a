import type { LocalText } from '#shared/texts.ts';

/** What happens to tags themselves, as histories call it; putting one on a record is an action of the record's kind. */
export const tagActions: Readonly<Record<string, LocalText>> = {
  'core.tag.merge': { zh: '合并标签', en: 'Merged two tags' },
  'core.tag.remove': { zh: '移除标签', en: 'Removed a tag' },
};
