import type { LocalText } from '../texts.ts';

/** What can go wrong with the fields that a company adds. */
export const CUSTOM_FIELD_ERRORS = {
  customFieldNotHere: {
    zh: '{entity}不能加自定义字段。',
    en: '{entity}: no fields can be added to this kind of record.',
  },
  customFieldsTooMany: {
    zh: '{entity}最多有 {max} 个自定义字段，已归档的也计算在内。',
    en: '{entity} has {max} custom fields at most, archived ones counted.',
  },
  customFieldNameTaken: {
    zh: '{entity}已有名为“{name}”的字段。请换一个名称。',
    en: '{entity} has a field called “{name}” already. Choose another name.',
  },
  customFieldKindFixed: {
    zh: '“{field}”已有 {count} 条记录填写，类型和引用对象不能再改。请新建一个字段，再归档这一个。',
    en: '“{field}” is filled in {count} records, so its kind can no longer change. Make a new field and archive this one.',
  },
  customFieldKindApart: {
    zh: '“{field}”不能从{from}改为{to}，它们的保存方式不同。请新建一个字段，再归档这一个。',
    en: '“{field}” cannot become {to} from {from}; the two are kept differently. Make a new field and archive this one.',
  },
  customFieldNoChoices: {
    zh: '选项字段至少要有一个选项，且每个选项要有名称。请补全选项。',
    en: 'A field of choices needs at least one, each with a name. Complete the choices.',
  },
  customFieldChoiceTwice: {
    zh: '选项“{choice}”出现了两次。请改名或删去一个。',
    en: 'The choice “{choice}” stands there twice. Rename or remove one.',
  },
  customFieldChoiceUsed: {
    zh: '选项“{choice}”仍被 {count} 条记录使用，不能删去。请先把这些记录改成别的选项。',
    en: '{count} records still have “{choice}”, so it cannot be removed. Give these records another choice first.',
  },
  customFieldNoTarget: {
    zh: '引用字段要选定引用的记录类型。',
    en: 'A reference needs the kind of record that it refers to.',
  },
  customFieldsChanged: {
    zh: '字段在此期间有增减，顺序没有保存。请重新排列。',
    en: 'Fields were added or archived meanwhile; the order was not saved. Arrange them again.',
  },
} as const satisfies Record<string, LocalText>;
