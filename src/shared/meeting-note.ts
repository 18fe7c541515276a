import type { Language, LocalText } from './texts.ts';

/** A way of asking, as the points that a note of a meeting goes through. */
export interface NoteTemplate {
  readonly id: string;
  readonly name: string;
  readonly points: readonly LocalText[];
}

const point = (zh: string, en: string): LocalText => ({ zh, en });

/** The ways of asking that sales people know by name. */
export const NOTE_TEMPLATES: readonly NoteTemplate[] = [
  {
    id: 'bant',
    name: 'BANT',
    points: [
      point('预算', 'Budget'),
      point('决策人', 'Authority'),
      point('需求', 'Need'),
      point('时间', 'Timeline'),
    ],
  },
  {
    id: 'meddicc',
    name: 'MEDDICC',
    points: [
      point('衡量指标', 'Metrics'),
      point('经济决策人', 'Economic buyer'),
      point('决策标准', 'Decision criteria'),
      point('决策流程', 'Decision process'),
      point('痛点', 'Identified pain'),
      point('支持者', 'Champion'),
      point('竞争', 'Competition'),
    ],
  },
  {
    id: 'spin',
    name: 'SPIN',
    points: [
      point('现状', 'Situation'),
      point('问题', 'Problem'),
      point('影响', 'Implication'),
      point('价值', 'Need-payoff'),
    ],
  },
];

const markOf = (name: string, language: Language): string => (language === 'zh' ? `${name}：` : `${name}:`);

/** An empty note: one line for each point. */
export const blankNote = ({ points }: NoteTemplate, language: Language): string =>
  points.map((each) => markOf(each[language], language)).join('\n');

/**
 * The points of a template that a note says nothing of: their line has no text after it, and none stands between it
 * and the next point. In whichever language the points are written.
 */
export function noteGaps({ points }: NoteTemplate, note: string): LocalText[] {
  const lines = note.split('\n').map((line) => line.trim());
  const pointAt = (line: string): number =>
    points.findIndex(({ zh, en }) =>
      [`${zh}：`, `${zh}:`, `${en}:`, `${en}：`].some((mark) => line.startsWith(mark)),
    );
  const said = new Set<number>();
  let current = -1;
  for (const line of lines) {
    const at = pointAt(line);
    if (at >= 0) current = at;
    const text = at >= 0 ? line.slice(line.search(/[：:]/) + 1).trim() : line;
    if (current >= 0 && text !== '') said.add(current);
  }
  return points.filter((_, at) => !said.has(at));
}
