import type { Page } from '@playwright/test';
import type { SampleWords } from './sample-words.ts';
import { textsShown } from './texts-shown.ts';

/** A key that was not looked up, a placeholder that was not filled, or a value that is none. */
const RAW = /\{\w+\}|^[a-z]+[A-Z]\w*$|\b(?:undefined|NaN)\b|\[object /;

/** What people write into the text of a contract, to be filled in when it is printed. */
const VARIABLE = /\{\{\w+\}\}/g;

/** The texts of a page that are raw, or of the other language. */
export async function wrongTexts(page: Page, words: SampleWords, language: 'zh' | 'en'): Promise<string[]> {
  return (await textsShown(page)).flatMap((shown) => {
    const text = shown.replaceAll(VARIABLE, '');
    if (RAW.test(text)) return [`raw: “${text}”`];
    const foreign = words.foreign(text, language);
    // a clause with its variables is known as it was written
    return foreign === undefined || words.foreign(shown, language) === undefined
      ? []
      : [`“${foreign}” in “${text.slice(0, 80)}”`];
  });
}
