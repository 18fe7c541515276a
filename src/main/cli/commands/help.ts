import type { Language, LocalText } from '#shared/texts.ts';
import type { Command } from '../command.ts';
import { displayWidth } from '../display-width.ts';

const INTRODUCTION: LocalText = {
  zh: 'vdesk：不用窗口的 VendorDesk',
  en: 'vdesk: VendorDesk without a window',
};
const GENERAL: LocalText = {
  zh: `通用选项：
  --workspace 路径        使用哪个工作区（默认：上次使用的）
  --home 路径             存放工作区的文件夹（默认：环境变量 VENDORDESK_HOME 或系统的数据文件夹）
  --passphrase-file 文件  从文件读取口令；也可用环境变量 VENDORDESK_PASSPHRASE，或在终端输入
  --language zh|en        语言（默认取自 LANG）
  --json                  以 JSON 输出

退出码：0 成功，1 操作被拒绝，2 命令行有误，3 工作区或口令有问题`,
  en: `Options of every command:
  --workspace path        which workspace (the last one used, unless given)
  --home path             the folder of the workspaces (VENDORDESK_HOME, or the system's place for data)
  --passphrase-file file  reads the passphrase from a file; VENDORDESK_PASSPHRASE or the prompt do as well
  --language zh|en        the language (taken from LANG)
  --json                  answers as JSON

Exit codes: 0 done, 1 refused, 2 wrong command line, 3 trouble with the workspace or the passphrase`,
};

/** The help page: every command with its usage, then the options they share. */
export function helpText(commands: Readonly<Record<string, Command>>, language: Language): string {
  const entries = Object.entries(commands).map(([name, command]) => ({
    usage: `  vdesk ${name} ${command.usage}`.trimEnd(),
    summary: command.summary[language],
  }));
  const lines = entries.map(({ usage, summary }) => {
    const gap = displayWidth(usage) < 40 ? ' '.repeat(42 - displayWidth(usage)) : `\n${' '.repeat(42)}`;
    return `${usage}${gap}${summary}`;
  });
  return [INTRODUCTION[language], '', ...lines, '', GENERAL[language]].join('\n');
}
