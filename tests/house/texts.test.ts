import { describe, expect, test } from 'vitest';
import { sources, type WrittenText, writtenTexts } from '../local-texts.ts';

/** What a text says of itself literally: values given in, code and keys of the keyboard are not its words. */
const words = (text: string): string => text.replace(/\$?\{[^{}]*\}/g, '#').replace(/“[\x20-\x7e]*”/g, '“”');

const broken = (isBroken: (text: WrittenText) => boolean): string[] =>
  writtenTexts.filter(isBroken).map(({ place, zh, en }) => `${place} ${zh} | ${en.join(' | ')}`);

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/(?<!\$)\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

/** Names that stay Chinese everywhere: the product, the other language, others' products, an example of a search. */
const NAMES_IN_CHINESE = /软企台|中文|纷享销客|销售易|中国移动/g;

describe('the texts that people read', () => {
  test('are all seen by this test', () => {
    expect(writtenTexts.length).toBeGreaterThan(3000);
    const unseen = sources
      .filter(({ path }) => /texts\.ts$/.test(path))
      .filter(
        ({ path, text }) =>
          [...text.matchAll(/\bzh:\s*['"`]/g)].length !==
          writtenTexts.filter(({ place }) => place.startsWith(`${path}:`)).length,
      );
    expect(unseen.map(({ path }) => path)).toEqual([]);
  });

  test('do not raise their voice', () => {
    expect(broken(({ zh, en }) => [zh, ...en].some((text) => /[!！]/.test(text)))).toEqual([]);
  });

  test('have the punctuation of their language', () => {
    const beside = /\p{Script=Han}\s*[,:?;()]|[,:?;()]\s*\p{Script=Han}|\.{3}/u;
    // what is typed at the command line stands as it is typed
    const typed = /字段:desc|操作序号:校验值/;
    expect(broken(({ zh }) => beside.test(words(zh)) && !typed.test(zh))).toEqual([]);
    const fullWidth = /[，。：；？（）《》「」\u3000]|\.{3}/;
    expect(broken(({ en }) => en.some((text) => fullWidth.test(text)))).toEqual([]);
  });

  test('leave no Chinese in English', () => {
    const chinese = ({ en }: WrittenText): boolean =>
      en.some((text) => /\p{Script=Han}/u.test(text.replace(NAMES_IN_CHINESE, '')));
    expect(broken(chinese)).toEqual([]);
  });

  test('take the same values in both languages; one alone may be said with fewer', () => {
    const differs = ({ zh, en }: WrittenText): boolean => {
      const wanted = placeholders(zh);
      return en.some((form, at) =>
        at === en.length - 1
          ? placeholders(form).join() !== wanted.join()
          : placeholders(form).some((name) => !wanted.includes(name)),
      );
    };
    // braces that the text itself speaks about
    expect(broken((text) => !text.zh.includes('{字段名称}') && differs(text))).toEqual([]);
  });
});

describe('the sources of the screens', () => {
  test('say nothing in Chinese that they do not say in English too', () => {
    const alone = sources
      .filter(({ path }) => path.startsWith('renderer/'))
      .flatMap(({ path, text }) =>
        text
          .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
          // a choice between the languages says both
          .replace(/language === 'zh'\s*\?\s*(['`])[^'`]*\1/g, (choice) => choice.replace(/[^\n]/g, ''))
          .split('\n')
          .map((line, at) => ({
            place: `${path}:${at + 1}`,
            words: line.replace(NAMES_IN_CHINESE, '').trim(),
          }))
          // an entry of a table of texts, or a comment
          .filter(({ words: line }) => !/\bzh:|^\/\//.test(line) && /\p{Script=Han}/u.test(line)),
      );
    expect(alone.map(({ place, words: line }) => `${place} ${line}`)).toEqual([]);
  });
});
