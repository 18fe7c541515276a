import { formatDecimal } from '#shared/decimal.ts';
import { moneyText } from '#shared/money.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { TableCells, TableColumn } from '../../../core/exports/table-file.ts';
import type { Attainment } from './attainment.ts';
import type { RankedPerson, SalesPerformance } from './performance-task.ts';
import { NO_TEAM, NOBODY } from './roll-up.ts';

export const PERFORMANCE_PARTS = ['attainment', 'leaderboard'] as const;
export type PerformancePart = (typeof PERFORMANCE_PARTS)[number];

export const PERFORMANCE_TITLES: Readonly<Record<PerformancePart, LocalText>> = {
  attainment: { zh: '销售业绩', en: 'Sales performance' },
  leaderboard: { zh: '销售排行榜', en: 'Sales leaderboard' },
};

const COMPANY: LocalText = { zh: '公司', en: 'Company' };
const TOTAL: LocalText = { zh: '合计', en: 'Total' };
const WITHOUT_TEAM: LocalText = { zh: '没有团队', en: 'No team' };
const WITHOUT_OWNER: LocalText = { zh: '没有负责人', en: 'No owner' };

interface Column {
  readonly name: string;
  readonly kind: TableColumn['kind'];
  readonly label: LocalText;
}

const TEAM: Column = { name: 'team', kind: 'text', label: { zh: '团队', en: 'Team' } };
const PERSON: Column = { name: 'person', kind: 'text', label: { zh: '销售人员', en: 'Salesperson' } };

/** The figures of a line in the order of their columns; money as exact text, deals with two places. */
function figureColumns({ metric, currency }: SalesPerformance): Column[] {
  const unit = metric === 'count' ? { zh: '个', en: 'deals' } : { zh: currency, en: currency };
  const kind = metric === 'count' ? 'decimal' : 'money';
  const figure = (name: string, zh: string, en: string): Column => ({
    name,
    kind,
    label: { zh: `${zh}（${unit.zh}）`, en: `${en} (${unit.en})` },
  });
  const ratio = (name: string, zh: string, en: string): Column => ({
    name,
    kind: 'decimal',
    label: { zh: `${zh}（%）`, en: `${en} (%)` },
  });
  return [
    figure('quota', '目标', 'Quota'),
    figure('credited', '业绩', 'Credited'),
    ratio('attained', '达成率', 'Attained'),
    figure('gap', '差额', 'Gap'),
    figure('perWeek', '每周需要', 'Needed a week'),
    figure('open', '进行中', 'Open'),
    ratio('coverage', '覆盖率', 'Coverage'),
  ];
}

function figures({ metric, currency }: SalesPerformance, line: Attainment): TableCells {
  const value = (units: number | null): string | null => {
    if (units === null) return null;
    return metric === 'count'
      ? formatDecimal({ digits: BigInt(units), places: 2 })
      : moneyText(units, currency);
  };
  const ratio = (percent: number | null): string | null => (percent === null ? null : String(percent));
  const { quota, credited, attained, gap, perWeek, open, coverage } = line;
  return [
    value(quota),
    value(credited),
    ratio(attained),
    value(gap),
    value(perWeek),
    value(open),
    ratio(coverage),
  ];
}

/** The performance as a table that can leave: the lines that its reader sees, with the same numbers. */
export function performanceTable(
  performance: SalesPerformance,
  part: PerformancePart,
  language: Language,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableCells[] } {
  const say = (text: LocalText): string => text[language];
  const made = part === 'leaderboard' ? leaderboard(performance) : attainment(performance, say);
  return {
    columns: made.columns.map(({ name, kind, label }) => ({ name, kind, header: say(label) })),
    rows: made.rows,
  };
}

function attainment(performance: SalesPerformance, say: (text: LocalText) => string) {
  const { company, people, total } = performance;
  const row = (team: string, person: string, line: Attainment): TableCells => [
    team,
    person,
    ...figures(performance, line),
  ];
  const rows = company
    ? [
        row(say(COMPANY), '', company),
        ...company.teams.flatMap((team) => {
          const name = team.id === NO_TEAM ? say(WITHOUT_TEAM) : team.name;
          return [
            row(name, '', team),
            ...team.members.map((member) =>
              row(name, member.seller.id === NOBODY ? say(WITHOUT_OWNER) : member.seller.name, member),
            ),
          ];
        }),
      ]
    : [
        ...people.map((person) => row('', person.seller.name, person)),
        ...(people.length > 1 ? [row('', say(TOTAL), total)] : []),
      ];
  return { columns: [TEAM, PERSON, ...figureColumns(performance)], rows };
}

function leaderboard(performance: SalesPerformance) {
  const place = ({ rank }: RankedPerson): TableCells => [rank.credited, rank.attained];
  return {
    columns: [
      { name: 'rank', kind: 'integer', label: { zh: '业绩名次', en: 'Rank by credit' } },
      { name: 'rankAttained', kind: 'integer', label: { zh: '达成率名次', en: 'Rank by attainment' } },
      PERSON,
      ...figureColumns(performance),
    ] satisfies Column[],
    rows: performance.people.map((person) => [
      ...place(person),
      person.seller.name,
      ...figures(performance, person),
    ]),
  };
}
