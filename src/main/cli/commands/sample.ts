import { fill, type LocalText } from '#shared/texts.ts';
import { SAMPLE_PASSPHRASE } from '../../core/sample/create-sample.ts';
import { SAMPLE_SIZES, type SampleSize } from '../../core/sample/sample.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';

const MADE: LocalText = {
  zh: '示例公司在这里，口令是“{passphrase}”：',
  en: 'The sample company is here; its passphrase is “{passphrase}”:',
};

function readSize(size = 'S'): SampleSize {
  const found = SAMPLE_SIZES.find((each) => each === size.toUpperCase());
  if (found) return found;
  throw new UsageError({
    zh: `--size 是 S、M 或 L，收到的是“${size}”`,
    en: `--size is S, M or L, not “${size}”`,
  });
}

/** Makes a sample company unless it is there. It does not become the workspace in use. */
export const sample: Command = {
  usage: '[--size S|M|L]',
  summary: {
    zh: '建立示例公司：S 用于演示，M 较大，L 用于性能测试（约一百万条活动）',
    en: 'make the sample company: S for a demonstration, M larger, L for benchmarks (a million activities)',
  },
  words: [0, 0],
  options: ['size'],

  async run({ options, terminal, language, app }) {
    const path = await app().makeSample(readSize(options.size), (date) => {
      if (date.endsWith('-01')) terminal.note(date.slice(0, 7));
    });
    if (options.json) terminal.print(JSON.stringify({ path, passphrase: SAMPLE_PASSPHRASE }));
    else {
      terminal.note(fill(MADE[language], { passphrase: SAMPLE_PASSPHRASE }, language));
      terminal.print(path);
    }
    return EXIT.ok;
  },
};
