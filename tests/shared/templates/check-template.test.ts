import { describe, expect, it } from 'vitest';
import { problemText } from '#shared/errors.ts';
import { checkTemplate, checkTemplateText } from '#shared/templates/check-template.ts';
import type { TemplateBody } from '#shared/templates/template-body.ts';
import { variablesFor } from '#shared/templates/variables.ts';
import { LETTER, LETTER_BODY } from './letter-for-test.ts';

const variables = variablesFor(LETTER, null);
const codes = (body: TemplateBody): string[] => checkTemplate(body, LETTER).map(({ code }) => code);

describe('checking a template', () => {
  it('finds nothing in one that is sound', () => {
    expect(checkTemplate(LETTER_BODY, LETTER)).toEqual([]);
  });

  it('underlines an unknown variable and names the closest ones', () => {
    const [found] = checkTemplateText('致 {{客户.名字}}，{{custmer.name}}', variables);
    expect(found).toMatchObject({ from: 2, to: 11 });
    const [, second] = checkTemplateText('致 {{客户.名字}}，{{custmer.name}}', variables);
    expect(second?.near[0]?.path).toBe('customer.name');
    expect(second && problemText(second.problem, 'zh')).toContain('{{客户.名称}}');
  });

  it('says which formats there are', () => {
    const [found] = checkTemplateText('{{letter.total|红色}}', variables);
    expect(found && problemText(found.problem, 'zh')).toContain('大写');
    expect(checkTemplateText('{{letter.total|大写}} {{letter.total|plain}}', variables)).toEqual([]);
  });

  it('knows the row’s variables only inside its loop', () => {
    const text = { zh: '{{明细.名称}}', en: '{{line.name}}' };
    const paragraph = { kind: 'paragraph', text, align: 'left', small: false } as const;
    expect(codes({ ...LETTER_BODY, blocks: [paragraph] })).toEqual([
      'templateVariableUnknown',
      'templateVariableUnknown',
    ]);
    expect(codes({ ...LETTER_BODY, blocks: [{ kind: 'each', list: 'lines', blocks: [paragraph] }] })).toEqual(
      [],
    );
  });

  it('refuses lists, columns and comparisons that are not there', () => {
    const column = { field: 'colour', header: null, details: [], width: null, whenFilled: false };
    const when = (variable: string, value: string): TemplateBody['blocks'][number] => ({
      kind: 'when',
      test: { variable, op: 'atLeast', value },
      blocks: [],
      otherwise: [],
    });
    expect(codes({ ...LETTER_BODY, blocks: [{ kind: 'totals', list: 'sums' }] })).toEqual([
      'templateListUnknown',
    ]);
    expect(codes({ ...LETTER_BODY, blocks: [{ kind: 'table', list: 'lines', columns: [column] }] })).toEqual([
      'templateColumnUnknown',
    ]);
    expect(codes({ ...LETTER_BODY, blocks: [when('letter.total', '很多')] })).toEqual(['templateTestWrong']);
    expect(codes({ ...LETTER_BODY, blocks: [when('letter.date', '2026-02-3')] })).toEqual([
      'templateTestWrong',
    ]);
    expect(codes({ ...LETTER_BODY, blocks: [when('letter.total', '1000.50')] })).toEqual([]);
  });
});
