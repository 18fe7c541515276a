import { defineTexts } from '../../ui/language/define-texts.ts';

export const tagTexts = defineTexts('recordTags', {
  tags: { zh: '标签', en: 'Tags' },
  add: { zh: '添加标签', en: 'Add a tag' },
  placeholder: { zh: '输入或选择标签', en: 'Type or choose a tag' },
  remove: { zh: '移除标签“{name}”', en: 'Remove the tag “{name}”' },
  create: { zh: '新建标签“{name}”', en: 'Make the tag “{name}”' },
  none: { zh: '没有标签', en: 'No tags' },
});
