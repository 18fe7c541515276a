import { fill, type Language, type LocalText } from '#shared/texts.ts';

export interface ReadmeFacts {
  readonly company: string;
  readonly at: string;
  readonly by: string;
  readonly records: number;
  readonly files: number;
  readonly leftOut: number;
}

const TEXT: LocalText = {
  zh: `# {company}：工作区导出

由 {by} 于 {at} 用 VendorDesk 导出。共 {records} 条记录、{files} 个文件。

**这里的内容没有加密。** 任何拿到它的人都能读取。请保存在只有您能打开的地方，用完即删除。

- \`manifest.json\`：每种记录的字段、名称、含义和行数；每个文件的 SHA-256；没有导出的内容及原因（{leftOut} 项）。
- \`csv/\`：每种记录一个 UTF-8 的 CSV。第一列 \`id\` 是记录的标识；引用字段写对方的 \`id\`，右侧的 \`.name\` 列是对方的名称。金额是十进制数，货币见对应的货币列。以 \`= + - @\` 开头的文字前有一个撇号，避免被表格软件当作公式。
- \`workspace.sqlite\`：普通的 SQLite 数据库，每种记录一张表。金额是最小货币单位的整数（例如人民币的分），时刻是 UTC 毫秒，是/否为 1/0。\`_entity\`、\`_field\`、\`_choice\` 说明各表、各列和各选项。
- \`files/\`：工作区里的文件，按 SHA-256 命名；记录里的同一串字符指向它。

以上两种格式只会出现所选的一种。没有导出的有：更改历史、机密附件、口令和密钥。它们留在工作区和备份里。
`,
  en: `# {company}: workspace export

Exported from VendorDesk by {by} on {at}. {records} records, {files} files.

**What is here is not encrypted.** Whoever gets hold of it can read it. Keep it where only you can open it, and delete it when done.

- \`manifest.json\`: the fields of every kind of record with their names, meaning and number of rows; the SHA-256 of every file; what was left out and why ({leftOut} entries).
- \`csv/\`: one UTF-8 CSV for each kind of record. The first column, \`id\`, identifies the record; a reference holds the other record's \`id\`, and the \`.name\` column beside it what that record is called. Amounts are decimals; their currency is in its own column. Texts that begin with \`= + - @\` have an apostrophe in front, so that no spreadsheet takes them for formulas.
- \`workspace.sqlite\`: an ordinary SQLite database with a table for each kind of record. Amounts are whole minor units (such as fen), moments are UTC milliseconds, yes and no are 1 and 0. \`_entity\`, \`_field\` and \`_choice\` explain tables, columns and choices.
- \`files/\`: the files of the workspace, named by their SHA-256; records point at them by it.

Only the format that was chosen is present. Left out: the history of changes, confidential attachments, passphrases and keys. They stay in the workspace and its backups.
`,
};

/** What stands beside the data for whoever opens it years later. */
export const readme = (facts: ReadmeFacts, language: Language): string =>
  fill(TEXT[language], { ...facts }, language);
