import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMailAddress, mailProblems } from '../../../src/main/core/mail/mail.ts';
import { MAIL } from '../outbox/outbox-for-test.ts';

const codes = (more: object): string[] => mailProblems({ ...MAIL, ...more }).map(({ code }) => code);

describe('a mail before it is sent', () => {
  test('is well with a recipient, a subject and a text', () => expect(codes({})).toEqual([]));

  test.each<[string, object, string[]]>([
    ['nobody', { to: [] }, ['mailNoRecipient']],
    ['no address', { to: ['李雷'] }, ['mailAddressWrong']],
    ['an address with a name', { to: ['Li <li@kehu.example>'] }, ['mailAddressWrong']],
    ['two addresses in one', { to: ['a@b.example,c@d.example'] }, ['mailAddressWrong']],
    ['a head in the recipient', { to: ['a@b.example\r\nBcc: x@y.example'] }, ['mailLineBreak']],
    ['a head in the copy', { cc: ['a@b.example\nX: y'] }, ['mailLineBreak']],
    ['a head in the subject', { subject: '报价\r\nBcc: x@y.example' }, ['mailLineBreak']],
    ['a head in the answered mail', { inReplyTo: '<a@b>\r\nX: y' }, ['mailLineBreak']],
    ['a NUL', { subject: 'a\u0000b' }, ['mailLineBreak']],
    ['no subject', { subject: '  ' }, ['required']],
    ['no text', { text: '\n' }, ['mailEmpty']],
    [
      'a crowd',
      { to: Array.from({ length: 101 }, (_, at) => `p${at}@b.example`) },
      ['mailTooManyRecipients'],
    ],
  ])('with %s is refused in words', (_what, more, wanted) => expect(codes(more)).toEqual(wanted));

  test('has no address that could begin another head or end a command', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\r', '\n', ' ', '<', '>', ','),
        (text, bad) => {
          expect(isMailAddress(`${text}${bad}@b.example`)).toBe(false);
        },
      ),
    );
  });
});
