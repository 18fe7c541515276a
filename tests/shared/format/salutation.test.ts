import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPOUND_SURNAMES } from '../../../src/shared/format/compound-surnames.ts';
import { salutation, surnameOf } from '../../../src/shared/format/salutation.ts';

describe('how a letter begins', () => {
  test.each([
    ['王芳', 'ms', 'zh', '尊敬的王女士'],
    ['欧阳静', 'ms', 'zh', '尊敬的欧阳女士'],
    ['欧阳', 'mr', 'zh', '尊敬的欧先生'],
    ['王芳', null, 'zh', '尊敬的王芳'],
    ['John Smith', 'mr', 'zh', '尊敬的 John Smith 先生'],
    ['', null, 'zh', '尊敬的客户'],
    ['John  Smith', 'mr', 'en', 'Dear Mr Smith'],
    ['Fang Wang', null, 'en', 'Dear Fang Wang'],
    [' ', 'ms', 'en', 'Dear customer'],
  ] as const)('%s, %s, in %s', (name, address, language, expected) => {
    expect(salutation(name, address, language)).toBe(expected);
  });

  test('finds every compound surname, and only with a given name after it', () => {
    for (const surname of COMPOUND_SURNAMES) expect(surnameOf(`${surname}明`)).toBe(surname);
  });

  test('never loses the surname', () => {
    const han = fc.string({
      unit: fc.constantFrom('王', '李', '欧', '阳', '司', '马', '明'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(han, (name) => {
        expect(name.startsWith(surnameOf(name))).toBe(true);
        expect(surnameOf(name)).not.toBe('');
      }),
    );
  });
});
