import type { BothTexts, FlowingBlock, TemplateBlock, TemplateBody } from './template-body.ts';

/** A text of a template, and the list whose rows it may name, where it stands inside a loop. */
export interface PlacedText {
  readonly text: BothTexts;
  readonly list: string | null;
}

/** Every block, those inside others after the one that holds them, with the list it stands in. */
export function* allBlocks(
  blocks: readonly TemplateBlock[],
  list: string | null = null,
): Generator<{ readonly block: TemplateBlock; readonly list: string | null }> {
  for (const block of blocks) {
    yield { block, list };
    if (block.kind === 'when') {
      yield* allBlocks(block.blocks, list);
      yield* allBlocks(block.otherwise, list);
    } else if (block.kind === 'columns') {
      yield* allBlocks(block.left, list);
      yield* allBlocks(block.right, list);
    } else if (block.kind === 'each') yield* allBlocks(block.blocks, block.list);
  }
}

/** The texts that a block itself holds, without those of the blocks inside it. */
export function textsOf(block: TemplateBlock | FlowingBlock): BothTexts[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'notes':
      return [block.heading, block.text];
    case 'terms':
      return [block.heading, ...block.clauses];
    case 'introduction':
      return [
        block.heading,
        block.party,
        block.lines,
        ...block.facts.flatMap(({ label, value }) => [label, value]),
      ];
    case 'table':
      return block.columns.flatMap(({ header }) => (header ? [header] : []));
    case 'statement':
      return [block.label, block.text];
    case 'signatures':
      return block.places.flatMap(({ label, date }) => [label, date]);
    default:
      return [];
  }
}

/** Every text of a template. */
export function* allTexts(body: TemplateBody): Generator<PlacedText> {
  for (const text of [body.title, body.subtitle, body.footer]) yield { text, list: null };
  for (const { block, list } of allBlocks(body.blocks))
    for (const text of textsOf(block)) yield { text, list };
}
