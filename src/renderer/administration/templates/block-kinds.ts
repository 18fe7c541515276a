import type { BlockKind, FlowingBlock, TemplateBlock } from '#shared/templates/template-body.ts';
import type { VariableSchema } from '#shared/templates/variables.ts';
import { textsOf } from '#shared/templates/walk-template.ts';
import type { LocalText } from '#shared/texts.ts';

/** What each block is called. */
export const BLOCK_NAMES: Readonly<Record<BlockKind, LocalText>> = {
  heading: { zh: '标题', en: 'Heading' },
  paragraph: { zh: '段落', en: 'Paragraph' },
  introduction: { zh: '收件方与要点', en: 'Recipient and facts' },
  table: { zh: '明细表', en: 'Line table' },
  totals: { zh: '合计', en: 'Totals' },
  statement: { zh: '强调行', en: 'Statement' },
  notes: { zh: '说明', en: 'Notes' },
  terms: { zh: '编号条款', en: 'Numbered terms' },
  signatures: { zh: '签署栏', en: 'Signatures' },
  logo: { zh: '标志', en: 'Logo' },
  columns: { zh: '两栏', en: 'Two columns' },
  when: { zh: '条件', en: 'Condition' },
  each: { zh: '逐行重复', en: 'For each row' },
  pageBreak: { zh: '分页', en: 'Page break' },
};

export const ALL_KINDS = Object.keys(BLOCK_NAMES) as BlockKind[];
export const FLOWING_KINDS: readonly FlowingBlock['kind'][] = [
  'heading',
  'paragraph',
  'notes',
  'terms',
  'logo',
];

const NONE = { zh: '', en: '' };

/** A block as it begins. */
export function newBlock(kind: BlockKind, schema: VariableSchema): TemplateBlock {
  const [list] = schema.lists;
  const variable = schema.groups[0];
  const name = list?.name ?? '';
  switch (kind) {
    case 'heading':
      return { kind, text: NONE };
    case 'paragraph':
      return { kind, text: NONE, align: 'left', small: false };
    case 'introduction':
      return { kind, heading: { zh: '致', en: 'To' }, party: NONE, lines: NONE, facts: [] };
    case 'table':
      return {
        kind,
        list: name,
        columns: (list?.row.variables ?? [])
          .slice(0, 3)
          .map((each) => ({ field: each.name, header: null, details: [], width: null, whenFilled: false })),
      };
    case 'totals':
      return { kind, list: schema.lists.find((each) => each.name === 'totals')?.name ?? name };
    case 'statement':
      return { kind, label: NONE, text: NONE };
    case 'notes':
      return { kind, heading: NONE, text: NONE };
    case 'terms':
      return { kind, heading: NONE, clauses: [NONE] };
    case 'signatures':
      return { kind, places: [{ label: NONE, date: { zh: '日期：', en: 'Date:' }, seal: false }] };
    case 'logo':
      return { kind, width: 40, align: 'left' };
    case 'columns':
      return { kind, share: 50, left: [], right: [] };
    case 'each':
      return { kind, list: name, blocks: [] };
    case 'pageBreak':
      return { kind };
    case 'when':
      return {
        kind,
        test: { variable: `${variable?.name}.${variable?.variables[0]?.name}`, op: 'notEmpty', value: '' },
        blocks: [],
        otherwise: [],
      };
  }
}

/** The first words of a block, for when it is folded. */
export const firstWords = (block: TemplateBlock, language: 'zh' | 'en'): string =>
  textsOf(block)
    .map((text) => text[language])
    .find((text) => text.trim() !== '')
    ?.slice(0, 60)
    .toWellFormed() ?? '';
