import { z } from 'zod';
import { seenText } from '../clean-text.ts';
import { DEEPEST, LONGEST_TEXT, MISSING, MOST_BLOCKS, TEST_OPERATORS } from './template-limits.ts';

// What a template is made of: plain data, of which nothing can be carried out.

const text = z.string().max(LONGEST_TEXT).transform(seenText);
/** A template's text in both languages; where it is used in one only, the other is empty. */
const both = z.strictObject({ zh: text, en: text });
const name = z.string().min(1).max(100);
const align = z.enum(['left', 'center', 'right']);

/** On what a part depends; the value as a person writes it, amounts in major units. */
export const TemplateTest = z.strictObject({
  variable: name,
  op: z.enum(TEST_OPERATORS),
  value: z.string().max(500),
});
export type TemplateTest = z.infer<typeof TemplateTest>;

/** Blocks that fit any width: also in columns and loops. */
const flowing = [
  z.strictObject({ kind: z.literal('heading'), text: both }),
  z.strictObject({ kind: z.literal('paragraph'), text: both, align, small: z.boolean() }),
  z.strictObject({ kind: z.literal('notes'), heading: both, text: both }),
  z.strictObject({ kind: z.literal('terms'), heading: both, clauses: z.array(both).max(100) }),
  z.strictObject({ kind: z.literal('logo'), width: z.number().min(5).max(180), align }),
] as const;

export const FlowingBlock = z.discriminatedUnion('kind', flowing);
export type FlowingBlock = z.infer<typeof FlowingBlock>;

export const TemplateColumn = z.strictObject({
  field: name,
  /** Null takes the variable's own label. */
  header: both.nullable(),
  /** Variables of the row in a smaller second line, those that have a value. */
  details: z.array(name).max(4),
  /** Points; null takes the variable's own. */
  width: z.number().min(12).max(500).nullable(),
  /** Only there when some row has a value. */
  whenFilled: z.boolean(),
});
export type TemplateColumn = z.infer<typeof TemplateColumn>;

const whole = [
  z.strictObject({
    kind: z.literal('introduction'),
    heading: both,
    party: both,
    lines: both,
    facts: z.array(z.strictObject({ label: both, value: both })).max(20),
  }),
  z.strictObject({
    kind: z.literal('table'),
    list: name,
    columns: z.array(TemplateColumn).min(1).max(12),
  }),
  z.strictObject({ kind: z.literal('totals'), list: name }),
  z.strictObject({ kind: z.literal('statement'), label: both, text: both }),
  z.strictObject({
    kind: z.literal('signatures'),
    places: z
      .array(z.strictObject({ label: both, date: both, seal: z.boolean() }))
      .min(1)
      .max(3),
  }),
  z.strictObject({ kind: z.literal('pageBreak') }),
  z.strictObject({
    kind: z.literal('columns'),
    /** Percent of the width for the left one. */
    share: z.number().int().min(15).max(85),
    left: z.array(FlowingBlock).max(20),
    right: z.array(FlowingBlock).max(20),
  }),
  z.strictObject({ kind: z.literal('each'), list: name, blocks: z.array(FlowingBlock).max(20) }),
] as const;

const WholeBlock = z.discriminatedUnion('kind', [...flowing, ...whole]);
export type WholeBlock = z.infer<typeof WholeBlock>;

/** One part or the other, as a value decides. */
export interface WhenBlock {
  kind: 'when';
  test: TemplateTest;
  blocks: TemplateBlock[];
  otherwise: TemplateBlock[];
}
export type TemplateBlock = WholeBlock | WhenBlock;

/** Blocks down to a depth; a file that nests deeper is refused before it is walked. */
function blocksTo(depth: number): z.ZodType<TemplateBlock[]> {
  if (depth === 0) return z.array(WholeBlock).max(MOST_BLOCKS);
  const inner = blocksTo(depth - 1);
  const when = z.strictObject({
    kind: z.literal('when'),
    test: TemplateTest,
    blocks: inner,
    otherwise: inner,
  });
  return z.array(z.union([WholeBlock, when])).max(MOST_BLOCKS);
}

export const TemplateBody = z.strictObject({
  format: z.literal(1),
  title: both,
  subtitle: both,
  /** Beside the page number at the foot of every page. */
  footer: both,
  missing: z.enum(MISSING),
  blocks: blocksTo(DEEPEST),
});
export type TemplateBody = z.infer<typeof TemplateBody>;
export type BothTexts = z.infer<typeof both>;
export type BlockKind = TemplateBlock['kind'];
