import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIKE_COMPANY, matchCompanies, SAME_COMPANY } from '../../../src/shared/matching/company-match.ts';
import { companyNameParts } from '../../../src/shared/matching/company-name.ts';
import { emailKey, phoneKey } from '../../../src/shared/matching/contact-keys.ts';

describe('a company name', () => {
  test.each([
    ['上海远航信息技术有限公司', '上海', '远航', '信息技术', '有限公司'],
    ['远航科技（上海）有限公司', '上海', '远航', '科技', '有限公司'],
    ['深圳市腾飞电子股份有限公司', '深圳', '腾飞', '电子', '股份有限公司'],
    ['东莞泰盛教育科技股份有限公司', '东莞', '泰盛', '教育科技', '股份有限公司'],
    ['北京科技有限公司', '北京', '科技', '', '有限公司'],
    ['远航', '', '远航', '', ''],
    ['Far Sail Co., Ltd.', '', 'farsail', '', 'coltd'],
    ['中国移动', '中国', '移动', '', ''],
  ])('%s is taken apart', (name, place, brand, trade, legal) => {
    expect(companyNameParts(name)).toEqual({ place, brand, trade, legal });
  });

  test('always keeps a brand, and all of its letters somewhere', () => {
    const part = fc.constantFrom('上海', '远', '航', '科技', '有限公司', '集团', '信息', 'abc');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const { place, brand, trade, legal } = companyNameParts(parts.join(''));
        expect(brand).not.toBe('');
        expect((place + brand + trade + legal).length).toBe(parts.join('').length);
      }),
    );
  });
});

describe('two company names', () => {
  test.each([
    ['上海远航信息技术有限公司', '远航信息技术（上海）有限公司'],
    ['上海远航信息技术有限公司', '上海远航信息技术'],
    ['远航', '远航'],
  ])('%s and %s are one', (one, other) => {
    expect(matchCompanies(one, other).score).toBeGreaterThanOrEqual(SAME_COMPANY);
  });

  test('in another place or trade are perhaps a sister, and the reasons say so', () => {
    const { score, reasons } = matchCompanies('上海远航信息技术有限公司', '深圳远航物流有限公司');
    expect(score).toBeGreaterThanOrEqual(LIKE_COMPANY);
    expect(score).toBeLessThan(SAME_COMPANY);
    expect(reasons.map(({ zh }) => zh)).toEqual([
      '字号相同',
      '地区不同（上海 / 深圳）',
      '行业不同（信息技术 / 物流）',
    ]);
  });

  test('with another brand are not alike, whatever else they share', () => {
    expect(matchCompanies('上海远航信息技术有限公司', '上海云帆信息技术有限公司').score).toBe(0);
    expect(matchCompanies('', '远航').score).toBe(0);
  });

  test('compare alike from either side', () => {
    const name = fc.constantFrom(
      '上海远航科技有限公司',
      '远航',
      '深圳远航物流',
      '云帆',
      '东莞泰盛教育',
      '东莞泰盛敎育',
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(matchCompanies(one, other).score).toBe(matchCompanies(other, one).score);
      }),
    );
  });
});

describe('ways to reach somebody', () => {
  test('are compared without what people write differently', () => {
    for (const phone of ['138 1234 5678', '+86 138-1234-5678', '008613812345678', '13812345678 转 2'])
      expect(phoneKey(phone)).toBe('13812345678');
    expect(phoneKey('021-6500 4321')).toBe('02165004321');
    expect(phoneKey('12345')).toBe('');
    expect(emailKey(' Fang@Example.COM ')).toBe('fang@example.com');
    expect(emailKey('没有')).toBe('');
  });
});
