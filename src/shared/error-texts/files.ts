import type { LocalText } from '../texts.ts';

/** What can go wrong with files, imports and exports. */
export const FILE_ERRORS = {
  fileEmpty: {
    zh: '文件“{file}”是空的。请选择有内容的文件。',
    en: 'The file “{file}” is empty. Choose one with content.',
  },
  cardUnclosed: {
    zh: '第 {row} 张名片没有结束（缺少 END:VCARD）。请重新导出名片文件。',
    en: 'Card {row} does not end (END:VCARD is missing). Export the file of cards again.',
  },
  fileHeaderOnly: {
    zh: '文件“{file}”只有标题行，没有数据。请检查导出是否完整。',
    en: 'The file “{file}” has a header and no rows. Check that it was exported in full.',
  },
  fileTooLarge: {
    zh: '文件“{file}”有 {size} MB，上限是 {max} MB。请拆分后再导入。',
    en: 'The file “{file}” has {size} MB; the limit is {max} MB. Split it and import the parts.',
  },
  fileBinary: {
    zh: '文件“{file}”不是表格（看起来是{kind}）。请另存为 XLSX 或 CSV 再导入。',
    en: 'The file “{file}” is not a table (it looks like {kind}). Save it as XLSX or CSV and import that.',
  },
  workbookEncrypted: {
    zh: '工作簿“{file}”有密码。请在 Excel 里去掉密码，另存后再导入。',
    en: 'The workbook “{file}” has a password. Remove it in Excel, save, and import again.',
  },
  workbookDamaged: {
    zh: '工作簿“{file}”已损坏，无法读取。请用 Excel 打开并另存，再导入。',
    en: 'The workbook “{file}” is damaged and cannot be read. Open it in Excel, save it anew, and import that.',
  },
  workbookMacros: {
    zh: '工作簿“{file}”含有宏。请另存为不含宏的 XLSX，再导入。',
    en: 'The workbook “{file}” holds macros. Save it as XLSX, without macros, and import that.',
  },
  workbookBinary: {
    zh: '工作簿“{file}”是二进制格式（XLSB）。请另存为 XLSX，再导入。',
    en: 'The workbook “{file}” is in the binary format (XLSB). Save it as XLSX and import that.',
  },
  workbookTooLarge: {
    zh: '工作簿“{file}”解压后超过 {max} MB。请拆分，或另存为 CSV 再导入。',
    en: 'The workbook “{file}” is more than {max} MB unpacked. Split it, or save it as CSV and import that.',
  },
  workbookTooManyCells: {
    zh: '工作表“{sheet}”超过 {max} 个单元格。请拆分，或另存为 CSV 再导入。',
    en: 'The sheet “{sheet}” has more than {max} cells. Split it, or save it as CSV and import that.',
  },
  sheetUnknown: {
    zh: '工作簿“{file}”里没有含数据的工作表“{sheet}”。可选：{sheets}。',
    en: 'The workbook “{file}” has no sheet “{sheet}” with data. Choose one of: {sheets}.',
  },
  numberShortened: {
    zh: '“{value}”超过 {digits} 位数字，Excel 只保留前 {digits} 位，其余已丢失。请把这一列设为文本格式，重新填写。',
    en: '“{value}” has more than {digits} digits; Excel keeps only the first {digits}, and the rest is lost. Format the column as text and enter it again.',
  },
  serialNotDate: {
    zh: '“{value}”的格式是日期，但没有这一天。请填写存在的日期，例如 2026-03-01。',
    en: '“{value}” is formatted as a date, but there is no such day. Enter a date that exists, such as 2026-03-01.',
  },
  formulaFailed: {
    zh: '公式的结果是错误 {value}。请在 Excel 里改正公式，或填写值。',
    en: 'The formula gives the error {value}. Mend it in Excel, or enter a value.',
  },
  formulaUncalculated: {
    zh: '公式还没有结果。请用 Excel 打开并保存，再导入。',
    en: 'The formula has no result yet. Open the file in Excel, save it, and import again.',
  },
  fileEncoding: {
    zh: '文件“{file}”的文字编码无法识别。请另存为 UTF-8 的 CSV。',
    en: 'The text encoding of “{file}” could not be recognised. Save it as CSV in UTF-8.',
  },
  attachmentTooLarge: {
    zh: '文件“{file}”有 {size} MB，附件的上限是 {max} MB。请压缩或拆分后再添加，或请所有者提高上限。',
    en: 'The file “{file}” has {size} MB; an attachment may have {max} MB. Compress or split it, or ask the owner to raise the limit.',
  },
  fileExecutable: {
    zh: '文件“{file}”是程序或脚本，打开时会运行，不能作为附件。请改为附上说明文档或下载地址。',
    en: 'The file “{file}” is a program or script that runs when opened, so it cannot be attached. Attach a description or an address instead.',
  },
  fileTypeMismatch: {
    zh: '文件“{file}”的扩展名是 .{ending}，内容却是{kind}。请确认来源，用正确的扩展名另存后再添加。',
    en: 'The file “{file}” ends in .{ending} but holds {kind}. Check where it came from, save it under the right ending and add it again.',
  },
  fileDamaged: {
    zh: '文件“{file}”的内容与存入时不一致（哈希不符），没有打开。请从备份中取回这个文件。',
    en: 'The content of “{file}” is not what was stored (its hash differs), so it was not opened. Take the file from a backup.',
  },
  fileGone: {
    zh: '上传的文件已不在内存中。请重新选择文件。',
    en: 'The uploaded file is no longer held in memory. Choose it again.',
  },
  quoteUnclosed: {
    zh: '从第 {row} 行开始的引号没有闭合。请在文件里补上引号后再导入。',
    en: 'A quotation mark opened in row {row} is never closed. Close it in the file and import again.',
  },
  quoteMisplaced: {
    zh: '第 {row} 行的引号之后还有文字。请把单元格里的引号写成两个，再导入。',
    en: 'Row {row} has text after a closing quotation mark. Double the quotation marks inside the cell and import again.',
  },
  headerDuplicate: {
    zh: '标题“{column}”出现了 {count} 次。请改成不同的标题。',
    en: 'The header “{column}” appears {count} times. Give the columns different names.',
  },
  headerBlank: {
    zh: '第 {index} 列没有标题。请在文件里补上标题。',
    en: 'Column {index} has no header. Add one in the file.',
  },
  fileTooManyColumns: {
    zh: '文件“{file}”有 {count} 列，上限是 {max} 列。请检查分隔符。',
    en: 'The file “{file}” has {count} columns; the limit is {max}. Check the separator.',
  },
  fileTooManyRows: {
    zh: '文件“{file}”超过 {max} 行。请拆分后再导入。',
    en: 'The file “{file}” has more than {max} rows. Split it and import the parts.',
  },
  rowTooManyCells: {
    zh: '第 {row} 行有 {cells} 列，标题只有 {columns} 列。请检查分隔符和引号。',
    en: 'Row {row} has {cells} cells, the header only {columns}. Check separators and quotation marks.',
  },
  cellTooLong: {
    zh: '第 {row} 行“{column}”有 {length} 个字符，上限是 {max}。请缩短。',
    en: 'Row {row}, “{column}” has {length} characters; the limit is {max}. Shorten it.',
  },
  cellInvalid: { zh: '第 {row} 行“{column}”：{reason}', en: 'Row {row}, “{column}”: {reason}' },
  rowInvalid: { zh: '第 {row} 行：{reason}', en: 'Row {row}: {reason}' },
  importHasErrors: {
    zh: '有 {count} 行有错误，没有写入任何数据。请更正文件，或选择跳过错误行。',
    en: '{count} rows have errors, so nothing was written. Mend the file, or choose to skip the rows with errors.',
  },
  importChanged: {
    zh: '试运行之后数据有变化。请重新试运行，再提交。',
    en: 'Data has changed since the dry run. Run it again before committing.',
  },
  importColumnMissing: {
    zh: '没有列对应必填的“{field}”。请为它选择一列或一个默认值。',
    en: 'No column stands for “{field}”, which is required. Choose a column or a default for it.',
  },
  importFieldTwice: {
    zh: '“{column}”和“{other}”两列都对应“{field}”。请只保留一列。',
    en: '“{column}” and “{other}” both stand for “{field}”. Keep one of them.',
  },
  importKeyTwice: {
    zh: '与第 {other} 行重复（“{field}”同为“{value}”）。',
    en: 'The same as row {other} (“{field}” is “{value}” in both).',
  },
  importKeyAmbiguous: {
    zh: '已有 {count} 条{entity}的“{field}”是“{value}”，无法确定更新哪一条。请先合并或改名。',
    en: '{count} records ({entity}) have “{value}” as their “{field}”, so it is unclear which to change. Merge or rename them first.',
  },
  importRestores: {
    zh: '这条{entity}在回收站中，导入会恢复它。',
    en: 'This {entity} is in the recycle bin; the import brings it back.',
  },
  notImportable: { zh: '{entity}不能从文件导入。', en: '{entity} cannot be imported from a file.' },
  exportTooLarge: {
    zh: '导出超过 {max} 行。请先筛选。',
    en: 'The export exceeds {max} rows. Filter the list first.',
  },
  listTooLongForPaper: {
    zh: '列表有 {count} 行，PDF 最多 {max} 行。请先筛选，或导出为 Excel。',
    en: 'The list has {count} rows; a PDF takes at most {max}. Filter it first, or export a workbook.',
  },
  exportFolderExists: {
    zh: '“{path}”已经存在。请给出一个还不存在的文件夹。',
    en: '“{path}” exists already. Name a folder that does not exist yet.',
  },
  jobCancelled: { zh: '已取消，没有写入任何数据。', en: 'Cancelled; nothing was written.' },
} as const satisfies Record<string, LocalText>;
