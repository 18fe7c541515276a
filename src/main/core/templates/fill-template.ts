import type { FlowingBlock, TemplateBlock, TemplateBody } from '#shared/templates/template-body.ts';
import { meetsTest } from '#shared/templates/template-test.ts';
import {
  findVariable,
  type TemplateData,
  type VariableSchema,
  variablesFor,
} from '#shared/templates/variables.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { DocumentBlock, DocumentModel, FlowingDocumentBlock, Picture } from '../documents/index.ts';
import { fillTable, fillTotals } from './fill-table.ts';
import { TextFiller } from './fill-text.ts';
import { onPaper, type PaperHead } from './paper-head.ts';

export interface FillOrder {
  readonly body: TemplateBody;
  readonly schema: VariableSchema;
  readonly data: TemplateData;
  readonly language: Language;
  readonly head: PaperHead;
  readonly createdAt: number;
  /** Drawn where the template wants it; null leaves the places empty. */
  readonly seal: Picture | null;
}

export interface FilledTemplate {
  readonly model: DocumentModel;
  /** Variables the text names that had no value, each once; they stand as 「—」. */
  readonly missing: readonly LocalText[];
}

const MILLIMETRE = 72 / 25.4;
/** Blocks and rows of tables. No document comes near; a template made to be endless is cut here, and says so. */
export const MOST_DRAWN = 20_000;
const CUT: LocalText = { zh: '内容过长，其余省略。', en: 'Too long: the rest is left out.' };

/** Puts data into a template. Total: whatever the data of the schema are, a document comes of it. */
export function fillTemplate(order: FillOrder): FilledTemplate {
  const { body, language, head } = order;
  const missing = new Map<string, LocalText>();
  const filler = new TextFiller(order.schema, order.data, language, missing);
  const plain = (text: LocalText): string => filler.line(text[language], null, {});
  const blocks: DocumentBlock[] = [];
  let drawn = 0;
  for (const block of fillBlocks(body.blocks, order, filler)) {
    drawn += block.kind === 'table' || block.kind === 'totals' ? block.rows.length : 1;
    if (drawn > MOST_DRAWN) {
      blocks.push({ kind: 'heading', text: CUT[language] });
      break;
    }
    blocks.push(block);
  }
  const footer = plain(body.footer);
  const model: DocumentModel = {
    language,
    title: plain(body.title),
    subtitle: plain(body.subtitle),
    sender: { name: '', lines: [] },
    createdAt: order.createdAt,
    ...(footer ? { footer } : {}),
    blocks,
  };
  return { model: onPaper(model, head), missing: [...missing.values()] };
}

/** One block after another, so that whoever has enough can stop. */
function* fillBlocks(
  blocks: readonly TemplateBlock[],
  order: FillOrder,
  filler: TextFiller,
): Generator<DocumentBlock> {
  const { schema, data } = order;
  for (const block of blocks) {
    if (block.kind === 'when') {
      const variable = findVariable(variablesFor(schema, null), block.test.variable);
      const met = variable && meetsTest(block.test, variable, data.values[variable.path] ?? null);
      yield* fillBlocks(met ? block.blocks : block.otherwise, order, filler);
    } else if (block.kind === 'each') {
      for (const row of data.lists[block.list] ?? [])
        yield* fillFlowing(block.blocks, order, filler, block.list, row);
    } else yield* fillWhole(block, order, filler);
  }
}

type Whole = Exclude<TemplateBlock, { kind: 'when' | 'each' }>;

function fillWhole(block: Whole, order: FillOrder, filler: TextFiller): DocumentBlock[] {
  const { language, schema, data } = order;
  const line = (text: LocalText): string => filler.line(text[language], null, {});
  switch (block.kind) {
    case 'introduction': {
      const facts = block.facts.flatMap(({ label, value }) => {
        const found = filler.lines(value[language], null, {}).join('\n');
        return found === '' ? [] : [{ label: line(label), value: found }];
      });
      const lines = filler.lines(block.lines[language], null, {});
      const party = { name: line(block.party), lines };
      return [{ kind: 'introduction', heading: line(block.heading), party, facts }];
    }
    case 'table':
      return fillTable(block, schema, data, language, line);
    case 'totals':
      return fillTotals(block.list, schema, data, language);
    case 'statement': {
      const text = line(block.text);
      return text === '' ? [] : [{ kind: 'statement', label: line(block.label), text }];
    }
    case 'signatures':
      return [
        {
          kind: 'signatures',
          places: block.places.map(({ label, date, seal }) => ({
            label: line(label),
            date: line(date),
            ...(seal && order.seal ? { seal: order.seal } : {}),
          })),
        },
      ];
    case 'pageBreak':
      return [{ kind: 'pageBreak' }];
    case 'columns':
      return [
        {
          kind: 'columns',
          share: block.share,
          left: fillFlowing(block.left, order, filler, null, {}),
          right: fillFlowing(block.right, order, filler, null, {}),
        },
      ];
    default:
      return fillFlowing([block], order, filler, null, {});
  }
}

function fillFlowing(
  blocks: readonly FlowingBlock[],
  { language, head }: FillOrder,
  filler: TextFiller,
  list: string | null,
  row: TemplateData['values'],
): FlowingDocumentBlock[] {
  const line = (text: LocalText): string => filler.line(text[language], list, row);
  return blocks.flatMap((block): FlowingDocumentBlock[] => {
    switch (block.kind) {
      case 'heading': {
        const text = line(block.text);
        return text === '' ? [] : [{ kind: 'heading', text }];
      }
      case 'paragraph': {
        const words = filler.words(block.text[language], list, row);
        const { align, small } = block;
        return words.length === 0 ? [] : [{ kind: 'paragraph', words, align, small }];
      }
      case 'notes':
        return [
          {
            kind: 'notes',
            heading: line(block.heading),
            lines: filler.lines(block.text[language], list, row),
          },
        ];
      case 'terms': {
        const clauses = block.clauses.map(line).filter((clause) => clause !== '');
        return clauses.length === 0 ? [] : [{ kind: 'terms', heading: line(block.heading), clauses }];
      }
      default: {
        const { align, width } = block;
        return head.logo ? [{ kind: 'picture', picture: head.logo, width: width * MILLIMETRE, align }] : [];
      }
    }
  });
}
