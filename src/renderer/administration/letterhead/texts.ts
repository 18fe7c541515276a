import { defineTexts } from '../../ui/language/define-texts.ts';

export const letterheadTexts = defineTexts('letterhead', {
  title: { zh: '公司信头', en: 'Letterhead' },
  facts: { zh: '公司信息', en: 'The company' },
  factsHint: {
    zh: '显示在所有单据的抬头，也可以在模板里作为“公司”变量使用。没有填写的项目不显示。',
    en: 'Shown at the head of every document, and usable in templates as variables of the company. What is left empty is not shown.',
  },
  saved: { zh: '已保存公司信头', en: 'The letterhead was saved' },
  logo: { zh: '标志', en: 'Logo' },
  logoHint: {
    zh: '显示在单据抬头。PNG 或 JPEG，不大于 512 KB。',
    en: 'Stands at the head of documents. PNG or JPEG, up to 512 KB.',
  },
  seal: { zh: '印章', en: 'Seal' },
  sealHint: {
    zh: '公章或合同章，建议用透明背景的 PNG，按 40 毫米宽绘制。只盖在已发出的单据上，每次用印都记入操作记录。',
    en: 'The company’s seal, best as a PNG on a transparent ground, drawn 40 mm wide. It is put on issued documents only, and each use is in the audit log.',
  },
  sealNotYours: {
    zh: '您没有用印权限，不能查看或更换印章。',
    en: 'You may not use the seal, so you can neither see nor change it.',
  },
  chooseLogo: { zh: '上传标志', en: 'Upload a logo' },
  chooseSeal: { zh: '上传印章', en: 'Upload a seal' },
  remove: { zh: '移除', en: 'Remove' },
  none: { zh: '还没有图片', en: 'No picture yet' },
  hidden: { zh: '已上传', en: 'Uploaded' },
});
