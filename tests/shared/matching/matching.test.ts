import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandKeys, candidatePairs } from '../../../src/shared/matching/candidate-pairs.ts';
import { LIKE_COMPANY, matchCompanies, SAME_COMPANY } from '../../../src/shared/matching/company-match.ts';
import { companyNameParts } from '../../../src/shared/matching/company-name.ts';
import {
  emailKey,
  phoneKey,
  registrationKey,
  websiteKey,
} from '../../../src/shared/matching/contact-keys.ts';

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
    ['广东省深圳市腾飞电子有限公司', '广东省深圳', '腾飞', '电子', '有限公司'],
    ['上海遠航資訊軟體有限公司', '上海', '远航资讯软体', '', '有限公司'],
    ['上海远航科技有限公司北京分公司', '上海', '远航', '科技', '有限公司北京分公司'],
    ['远航律师事务所（特殊普通合伙）', '', '远航律师', '', '事务所特殊普通合伙'],
    ['Saab AB', '', 'saab', '', 'ab'],
    ['Limited', '', 'limited', '', ''],
    ['Nordwind GmbH & Co. KG', '', 'nordwind', '', 'gmbhcokg'],
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
    ['深圳市腾飞电子有限公司', '廣東省深圳市騰飛電子有限公司'],
    ['Far Sail Co., Ltd.', 'FAR SAIL COMPANY LIMITED'],
    ['Far Sail, Inc.', 'Far Sail Corporation'],
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

  const part = fc.constantFrom(
    '上海',
    '广东省',
    '深圳市',
    '远航',
    '泰盛达',
    '泰盛',
    '科技',
    '物流',
    '有限公司',
    'abc',
    ' Inc',
  );
  const name = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

  test('compare alike from either side, with the same reasons and points that add up', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const match = matchCompanies(one, other);
        expect(match).toEqual(matchCompanies(other, one));
        expect(match.parts.reduce((sum, { points }) => sum + points, 0)).toBe(match.score);
        expect(match.score).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('that are the same match wholly', () => {
    fc.assert(
      fc.property(name, (same) => {
        expect(matchCompanies(same, same).score).toBe(100);
      }),
    );
  });

  test('that are alike share a key, so that no pair is missed', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [keys, others] = [one, other].map((each) => brandKeys(companyNameParts(each).brand));
        if (matchCompanies(one, other).score > 0)
          expect(keys?.some((key) => others?.includes(key))).toBe(true);
      }),
    );
  });
});

describe('the pairs that a search looks at', () => {
  test('are all that share a key, each once', () => {
    const keys = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(keys, (records) => {
        const wanted = records.flatMap((one, at) =>
          records.flatMap((other, beside) =>
            beside > at && one.some((key) => other.includes(key)) ? [`${at} ${beside}`] : [],
          ),
        );
        const found = [...candidatePairs(records)].map(([one, other]) => `${one} ${other}`);
        expect(found.sort()).toEqual(wanted.sort());
      }),
    );
  });

  test('grow with the records and not with their square where all share a key', () => {
    expect([...candidatePairs(Array.from({ length: 5000 }, () => ['same']))].length).toBeLessThan(5000 * 21);
  });
});

describe('ways to reach somebody', () => {
  test('are compared without what people write differently', () => {
    for (const phone of ['138 1234 5678', '+86 138-1234-5678', '008613812345678', '13812345678 转 2'])
      expect(phoneKey(phone)).toBe('13812345678');
    for (const phone of [
      '021-6500 4321',
      '+86 21 6500 4321',
      '+86 (0)21-65004321',
      '0086-021-65004321',
      '（021）65004321#8012',
    ])
      expect(phoneKey(phone)).toBe('02165004321');
    for (const phone of ['+49 30 1234567', '0049 30 1234567']) expect(phoneKey(phone)).toBe('49301234567');
    expect(phoneKey('013812345678')).toBe('13812345678');
    expect(phoneKey('12345')).toBe('');
    expect(emailKey(' Fang@Example.COM ')).toBe('fang@example.com');
    expect(emailKey('没有')).toBe('');
    for (const address of ['https://www.Far-Sail.cn/about', 'far-sail.cn', 'http://far-sail.cn:8080'])
      expect(websiteKey(address)).toBe('far-sail.cn');
    expect(websiteKey('官网')).toBe('');
    expect(registrationKey('9131 0000-ma1fl0xx0k')).toBe('91310000MA1FL0XX0K');
  });
});
