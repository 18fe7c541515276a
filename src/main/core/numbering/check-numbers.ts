import type { LocalText } from '#shared/texts.ts';
import type { Registry } from '../entities/registry.ts';
import type { Reader } from '../storage/reader.ts';
import { gapReport } from './gap-report.ts';

/** What is wrong with the numbers: repeated ones, counters that fell behind, gaps where there may be none. */
export const checkNumbers = (reader: Reader, registry: Registry): LocalText[] =>
  gapReport(reader, registry)
    .filter(({ whole }) => !whole)
    .map(({ label, words }) => ({
      zh: `${label.zh}编号：${words.zh}`,
      en: `${label.en} numbers: ${words.en}`,
    }));
