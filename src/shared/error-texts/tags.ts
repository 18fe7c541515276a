import type { LocalText } from '../texts.ts';

/** What can go wrong with tags. */
export const TAG_ERRORS = {
  tagNotHere: {
    zh: '{entity}不能加标签。',
    en: '{entity}: records of this kind bear no tags.',
  },
  tagGone: {
    zh: '这个标签已被移除。请重新选择标签。',
    en: 'This tag was removed. Choose another.',
  },
  tagNotForKind: {
    zh: '标签“{tag}”不适用于{entity}。请换一个标签，或在“标签”页面扩大它的适用范围。',
    en: 'The tag “{tag}” is not for records of the kind {entity}. Choose another, or widen what it is for on the page Tags.',
  },
  tagNameBreaks: {
    zh: '标签名称“{name}”不能为空，也不能含有分号、顿号或换行，它们在文件中用来分隔标签。请改一个名称。',
    en: 'The tag name “{name}” must not be empty or contain a semicolon, the mark 、 or a line break, which separate tags in files. Choose another name.',
  },
  tagNameTaken: {
    zh: '已有名为“{name}”的标签。请换一个名称，或把两个标签合并。',
    en: 'There is a tag called “{name}” already. Choose another name, or merge the two tags.',
  },
  tagMergeSelf: {
    zh: '标签不能合并到它自己。请选择另一个标签。',
    en: 'A tag cannot be merged into itself. Choose another tag.',
  },
  tagsTooMany: {
    zh: '一个工作区最多有 {max} 个标签。请先合并或移除不再使用的标签。',
    en: 'A workspace has {max} tags at most. Merge or remove those no longer used first.',
  },
} as const satisfies Record<string, LocalText>;
