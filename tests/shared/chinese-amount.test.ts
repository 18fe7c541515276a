import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseAmount, chineseMoney } from '#shared/chinese-amount.ts';
import { CURRENCIES } from '#shared/currency.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };

/** Reads a spelled integer back, unit by unit; written apart from the program so that both can't err alike. */
function readInteger(text: string): bigint {
  for (const [unit, size] of [
    ['亿', 10n ** 8n],
    ['万', 10n ** 4n],
  ] as const) {
    const at = text.lastIndexOf(unit);
    if (at >= 0) return readInteger(text.slice(0, at)) * size + readInteger(text.slice(at + 1));
  }
  let [sum, last] = [0n, 0n];
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) last = BigInt(DIGITS.indexOf(character));
    else [sum, last] = [sum + last * unit, 0n];
  }
  return sum + last;
}

function readAmount(text: string): bigint {
  const [, sign, yuan = '', jiao = '零', fen = '零'] =
    /^(负?)(?:(.+)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(text) ?? [];
  const size = readInteger(yuan) * 100n + BigInt(DIGITS.indexOf(jiao)) * 10n + BigInt(DIGITS.indexOf(fen));
  return sign === '负' ? -size : size;
}

describe('chineseAmount', () => {
  it.each([
    [1000150, '壹万零壹元伍角'],
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角'],
    [55, '伍角伍分'],
    [100, '壹元整'],
    [105, '壹元零伍分'],
    [1005, '壹拾元零伍分'],
    [1050, '壹拾元伍角'],
    [100700, '壹仟零柒元整'],
    [10000000, '壹拾万元整'],
    [10700053, '壹拾万柒仟元伍角叁分'],
    [10000000100, '壹亿零壹元整'],
    [10001000000, '壹亿零壹万元整'],
    [100000000000000, '壹万亿元整'],
    [100010000000000, '壹万零壹亿元整'],
    [100000000000100, '壹万亿零壹元整'],
    [Number.MAX_SAFE_INTEGER, '玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
    [-12345, '负壹佰贰拾叁元肆角伍分'],
  ])('%d 分 is %s', (fen, text) => {
    expect(chineseAmount(fen)).toBe(text);
  });

  it('reads back as the same amount, without a doubled or trailing 零', () => {
    const sizes = fc.oneof(
      fc.maxSafeInteger(),
      fc.integer({ min: -1e8, max: 1e8 }),
      fc.nat(1e6).map((n) => n * 1e8 + 1),
    );
    fc.assert(
      fc.property(sizes, (fen) => {
        const text = chineseAmount(fen);
        expect(readAmount(text)).toBe(BigInt(fen));
        if (fen !== 0) expect(text).not.toMatch(/零零|零[万亿元角整]|^零/);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what is not a whole number of 分', () => {
    for (const value of [0.5, Number.NaN, Infinity, 2 ** 53])
      expect(() => chineseAmount(value)).toThrow(RangeError);
  });
});

describe('chineseMoney', () => {
  it.each([
    [1000150, 'CNY', '壹万零壹元伍角'],
    [10000, 'USD', '美元壹佰元整'],
    [1000, 'JPY', '日元壹仟元整'],
    [-250, 'HKD', '负港币贰元伍角'],
    [-250, 'CNY', '负贰元伍角'],
    [1234, 'SEK', 'SEK壹拾贰元叁角肆分'],
    [1234567, 'KWD', 'KWD1234.567'],
  ])('%d minor units of %s are %s', (amount, currency, text) => {
    expect(chineseMoney(amount, currency)).toBe(text);
  });

  it('says something of every amount in every currency', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...CURRENCIES), (amount, currency) => {
        expect(chineseMoney(amount, currency)).not.toBe('');
      }),
    );
  });
});
