import type { Page } from '@playwright/test';
import { writtenTexts } from '../../local-texts.ts';

const HAN = /\p{Script=Han}+/gu;
const WORD = /[A-Za-z]{3,}/g;
/** Names, formats and units that Chinese texts keep; and what is no word: numbers in hexadecimal, parts of an address. */
const KEPT =
  /^(?:VendorDesk|vdesk|vCard|Excel|SQLite|English|JSON|STARTTLS|UUID|Ctrl|Shift|Alt|Enter|Esc|Tab|Cmd|YYYY|eml|zgyd|holiday|[A-Z]{3,5}|[KMG]iB)$/;
const NO_WORDS =
  /\b[0-9a-f]{16,}\b|\S+@\S+|\/\S+|\b[a-z]\w*(?:\.\w+)+\b|\b\w+\/\w+\b|“public”|\d{4}-\d\d-\d\dT\S+/g;
/** Chinese that English texts keep: the other language by its own name, and an example of what to type. */
const KEPT_IN_ENGLISH = /中文|zgyd finds 中国移动|软企台/g;

/** Texts of the program by the language in which they are written. */
const translated = writtenTexts.filter(({ zh, en }) => !en.includes(zh));
const CHINESE = new Set(translated.map(({ zh }) => zh).filter((zh) => /\p{Script=Han}/u.test(zh)));
const ENGLISH = new Set(translated.flatMap(({ en }) => en).filter((en) => /[A-Za-z]{3}/.test(en)));

/**
 * Tells words of the program from data. Data is what came over the wire as a plain text, not in two languages: the
 * names of the sample company's customers stay as they are, whatever the language of the screen.
 */
export class SampleWords {
  readonly #texts = new Set<string>();
  readonly #reading = new Set<Promise<void>>();
  #all = '';

  constructor(page: Page) {
    page.on('response', (response) => {
      if (!response.url().includes('/trpc/') || response.request().resourceType() === 'eventsource') return;
      const read = response
        .text()
        // what the browser did not keep, or the screen no longer wanted, is asked for once more
        .catch(async () => (await page.request.get(response.url())).text())
        .then((answer) => this.#hear(answer))
        .catch(() => {});
      this.#reading.add(read);
      void read.finally(() => this.#reading.delete(read));
    });
  }

  /** Waits until all that came so far is known. */
  async known(): Promise<void> {
    await Promise.all(this.#reading);
  }

  /** Several answers come in one stream, a line each. */
  #hear(answer: string): void {
    for (const line of answer.split('\n')) if (line.trim() !== '') this.#gather(JSON.parse(line));
  }

  #gather(value: unknown): void {
    if (typeof value === 'string') {
      if (this.#texts.has(value)) return;
      this.#texts.add(value);
      this.#all += `${value}\n`;
    } else if (Array.isArray(value)) for (const each of value) this.#gather(each);
    else if (typeof value === 'object' && value !== null) {
      if ('zh' in value && 'en' in value && value.zh !== value.en) return;
      for (const each of Object.values(value)) this.#gather(each);
    }
  }

  /** What in a text of the screen is of the other language, and neither data nor kept on purpose. */
  foreign(text: string, language: 'zh' | 'en'): string | undefined {
    const plain = text.trim();
    if (this.#texts.has(plain)) return undefined;
    if (language === 'en') {
      const words = plain.replace(KEPT_IN_ENGLISH, '');
      if (CHINESE.has(words)) return words;
      return words.match(HAN)?.find((run) => !this.#all.includes(run));
    }
    if (ENGLISH.has(plain) && !KEPT.test(plain)) return plain;
    return plain
      .replace(NO_WORDS, '')
      .match(WORD)
      ?.find((word) => !KEPT.test(word) && !this.#all.includes(word));
  }
}
