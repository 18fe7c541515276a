import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';

/** Runs the benchmark of a checkout. An installed program has none. */
export const bench: Command = {
  usage: '',
  summary: {
    zh: '测量速度并与裸数据库比较（仅限源代码目录）',
    en: 'measure the speed beside the bare engine (in a checkout)',
  },
  words: [0, 0],
  options: [],

  async run({ root }) {
    const file = join(root, 'tests', 'bench', 'run.ts');
    if (!existsSync(file)) {
      throw new UsageError({
        zh: '这里没有源代码，不能运行性能测试',
        en: 'There is no checkout here, so no benchmark to run',
      });
    }
    const code = await new Promise<number | null>((resolve, reject) => {
      spawn(process.execPath, [file], { cwd: root, stdio: 'inherit' })
        .once('error', reject)
        .once('exit', resolve);
    });
    return code === 0 ? EXIT.ok : EXIT.refused;
  },
};
