import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DeepLink, deepLinkPath, deepLinkText, readDeepLink } from '#shared/deep-link.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

const link: fc.Arbitrary<DeepLink> = fc.oneof(
  fc.record({
    kind: fc.constant('record' as const),
    entity: fc.stringMatching(/^[a-z][A-Za-z0-9]{0,59}$/),
    id: fc.uuid(),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    entity: fc.stringMatching(/^[a-z][A-Za-z0-9]{0,59}$/),
    view: fc.option(fc.uuid()),
  }),
);

describe('a link from outside', () => {
  test('names a record, or a list in one of its views', () => {
    expect(readDeepLink(`vdesk://open/deal/${ID}`)).toEqual({ kind: 'record', entity: 'deal', id: ID });
    expect(readDeepLink('vdesk://list/deal')).toEqual({ kind: 'list', entity: 'deal', view: null });
    expect(readDeepLink(`vdesk://list/deal?view=${ID}`)).toEqual({ kind: 'list', entity: 'deal', view: ID });
  });

  test('may end in a slash, as some systems hand it over', () => {
    expect(readDeepLink(`vdesk://open/deal/${ID}/`)).toEqual({ kind: 'record', entity: 'deal', id: ID });
    expect(readDeepLink('vdesk://list/deal/')).toEqual({ kind: 'list', entity: 'deal', view: null });
  });

  test('reads back as it was written, and leads to an address of the same words', () => {
    fc.assert(
      fc.property(link, (given) => {
        expect(readDeepLink(deepLinkText(given))).toEqual(given);
        expect(deepLinkText(given)).toBe(`vdesk:/${deepLinkPath(given)}`);
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['another scheme', `https://open/deal/${ID}`],
    ['another scheme within ours', 'vdesk:javascript:alert(1)'],
    ['a word that is no way', `vdesk://run/deal/${ID}`],
    ['a command', 'vdesk://open/deal/delete'],
    ['a path upwards', `vdesk://open/../../etc/${ID}`],
    ['an encoded path', `vdesk://open/%2e%2e/${ID}`],
    ['a route of the program', 'vdesk://open/workspace/backups'],
    ['more behind the id', `vdesk://open/deal/${ID}/edit`],
    ['a search behind the id', `vdesk://open/deal/${ID}?run=1`],
    ['a fragment', `vdesk://open/deal/${ID}#/session`],
    ['a filter', 'vdesk://list/deal?filter={"op":"and"}'],
    ['a view that is no id', 'vdesk://list/deal?view=../x'],
    ['two views', `vdesk://list/deal?view=${ID}&view=${ID}`],
    ['a line more', `vdesk://open/deal/${ID}\n--demo`],
    ['a space and a switch', `vdesk://open/deal/${ID} --home=/tmp/x`],
    ['a person and a port', `vdesk://me@open:80/deal/${ID}`],
    ['an entity of the prototype', `vdesk://open/__proto__/${ID}`],
    ['an id in capitals', `vdesk://open/deal/${ID.toUpperCase()}`],
    ['what is too long', `vdesk://list/${'a'.repeat(400)}`],
  ])('is refused with %s', (_what, text) => {
    expect(readDeepLink(text)).toBeUndefined();
  });

  test('is refused when it is no text, and whatever else it may be', () => {
    for (const value of [undefined, null, 7, {}, [`vdesk://list/deal`]])
      expect(readDeepLink(value)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readDeepLink(`vdesk://${text}`);
        // whatever is taken leads nowhere but to the two ways
        if (read)
          expect(deepLinkPath(read)).toMatch(
            /^\/(open|list)\/[a-z][A-Za-z0-9]*(\/[0-9a-f-]{36}|\?view=[0-9a-f-]{36})?$/,
          );
      }),
    );
  });
});
