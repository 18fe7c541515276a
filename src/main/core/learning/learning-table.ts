/** Rows of cells as a file or a report gives them: what a model learns from. An empty cell says nothing. */
export interface LearningTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a cell says when a list was left at its prompt: nothing was chosen, but the question was asked. */
export const NOT_CHOSEN = '∅';

const PROMPTS: ReadonlySet<string> = new Set([
  'select',
  'please select',
  '-select-',
  '--select--',
  '--none--',
  '请选择',
  '未选择',
]);
const NOTHING: ReadonlySet<string> = new Set(['', 'na', 'n/a', '#n/a', 'nan', 'null', '-', '--', '—', '无']);

/** A cell as all spellings of it compare: one width, one case, single spaces; '' where it says nothing. */
export function plainValue(cell: string | undefined): string {
  const plain = (cell ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (NOTHING.has(plain)) return '';
  return PROMPTS.has(plain) ? NOT_CHOSEN : plain;
}

/** The cells of one column, as they compare. */
export const plainColumn = ({ rows }: LearningTable, at: number): string[] =>
  rows.map((cells) => plainValue(cells[at]));
