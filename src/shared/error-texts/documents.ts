import type { LocalText } from '../texts.ts';

/** What can go wrong with document templates, letterhead and issued papers. */
export const DOCUMENT_ERRORS = {
  templateVariableUnknown: {
    zh: '没有变量“{name}”。相近的变量：{near}。请用“插入变量”选择。',
    en: 'There is no variable “{name}”. Close ones: {near}. Use “Insert variable” to choose one.',
  },
  templateFormatUnknown: {
    zh: '“{name}”：这个变量没有格式“{format}”。可用的格式：{known}。',
    en: '“{name}”: this variable has no format “{format}”. It has: {known}.',
  },
  templateBracesOpen: {
    zh: '“{text}”：有 {{ 没有对应的 }}。请补上 }}，或删去 {{。',
    en: '“{text}”: a {{ has no }}. Add the }}, or take the {{ away.',
  },
  templateListUnknown: {
    zh: '这种单据没有明细“{list}”。请重新选择要列出的内容。',
    en: 'This kind of document has no list “{list}”. Choose again what is listed.',
  },
  templateColumnUnknown: {
    zh: '“{list}”没有列“{column}”。请删去这一列，或重新选择。',
    en: '“{list}” has no column “{column}”. Remove the column, or choose another.',
  },
  templateTestWrong: {
    zh: '条件：“{variable}”不能与“{value}”这样比较。请检查比较方式和数值，日期写成 2026-11-23。',
    en: 'Condition: “{variable}” cannot be compared with “{value}” in this way. Check both; a date is written 2026-11-23.',
  },
  templateTooLarge: {
    zh: '模板最多 {max} 块内容。请删去一些。',
    en: 'A template holds at most {max} blocks. Remove some.',
  },
  templateFileWrong: {
    zh: '文件“{file}”不是单据模板：{place} 处内容不符。请使用从“导出”得到的文件。',
    en: 'The file “{file}” is not a document template: what stands at {place} does not fit. Use a file made by “Export”.',
  },
  templateKindUnknown: {
    zh: '没有单据种类“{kind}”。请更新程序，或选择其他模板。',
    en: 'There is no kind of document “{kind}”. Update the program, or choose another template.',
  },
  templateNotActive: {
    zh: '模板“{template}”没有启用，不能用于签发或设为默认。请先启用。',
    en: 'The template “{template}” is not in use, so it can neither issue documents nor be the default. Put it in use first.',
  },
  templateBuiltIn: {
    zh: '这是内置模板，不能修改。请先复制，再改副本。',
    en: 'This template is built in and cannot be changed. Duplicate it and change the copy.',
  },
  templateChanged: {
    zh: '模板“{template}”已被他人改为第 {theirs} 版，您打开的是第 {yours} 版。请重新打开后再改。',
    en: 'Somebody saved version {theirs} of the template “{template}” since you opened version {yours}. Open it again before you change it.',
  },
  documentValueMissing: {
    zh: '单据没有签发：缺少{variables}。请补全记录，或让模板在缺少时显示“—”。',
    en: 'The document was not issued: {variables} is missing. Complete the record, or let the template show “—” instead.',
  },
  documentLanguageMissing: {
    zh: '模板“{template}”没有{language}内容。请选择其他模板。',
    en: 'The template “{template}” has no text in {language}. Choose another template.',
  },
  letterNotSent: {
    zh: '这封信还是草稿。请先点“发出”，再用邮件发送。',
    en: 'This letter is still a draft. Send it first, then mail it.',
  },
  letterNoAddress: {
    zh: '收信人没有邮件地址。请在联系人页面填写“邮件”，或下载 PDF 另行发送。',
    en: 'The recipient has no mail address. Fill in “E-mail” on the contact’s page, or download the PDF and send it otherwise.',
  },
  documentNotIssued: {
    zh: '只有已发出的单据可以用印。请先发出。',
    en: 'Only a document that was sent can be sealed. Send it first.',
  },
  sealMissing: {
    zh: '还没有印章图片，或模板没有用印位置。请在“公司信头”上传印章，并在模板的签署栏标出用印位置。',
    en: 'There is no seal image yet, or the template has no place for it. Upload the seal under “Letterhead”, and mark its place in the template’s signatures.',
  },
  pictureWrong: {
    zh: '“{file}”不能用作图片：只接受 PNG 和 JPEG，文件不大于 {size} KB，边长不大于 {side} 像素，且没有损坏。请另存为 PNG 后重试。',
    en: '“{file}” cannot be used: only PNG and JPEG up to {size} KB, no side longer than {side} pixels, and undamaged. Save it as PNG and try again.',
  },
  letterheadColourWrong: {
    zh: '颜色“{value}”应写成 #1b1f24 这样。',
    en: 'Write the colour “{value}” as in #1b1f24.',
  },
} as const satisfies Record<string, LocalText>;
