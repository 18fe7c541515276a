import { useState } from 'react';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { type PlainColumn, PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { AttainmentFacts } from './attainment-facts.tsx';
import { CreditRows } from './credit-rows.tsx';
import { ExportPerformance } from './export-performance.tsx';
import styles from './performance.module.css';
import type {
  Attainment,
  FigureRows,
  MemberLine,
  Performance,
  RankedPerson,
  TeamLine,
} from './performance-answers.ts';
import { performanceTexts } from './texts.ts';
import { useFigures } from './use-figures.tsx';

type Row =
  | { readonly kind: 'team'; readonly line: TeamLine }
  | { readonly kind: 'member'; readonly line: MemberLine; readonly teamId: string }
  | { readonly kind: 'person'; readonly line: RankedPerson };

/** Teams with their people, or the people whom the reader sees; each figure opens the deals it was counted from. */
export function AttainmentPanel({ performance }: { readonly performance: Performance }) {
  const t = useTexts(performanceTexts);
  const format = useFormat();
  const [opened, setOpened] = useState<FigureRows | null>(null);
  const figures = useFigures(performance, setOpened);
  const { company, people, total } = performance;

  const rows: Row[] = company
    ? company.teams.flatMap((team): Row[] => [
        { kind: 'team', line: team },
        ...team.members.map((line): Row => ({ kind: 'member', line, teamId: team.id })),
      ])
    : people.map((line) => ({ kind: 'person', line }));
  const nameOf = (row: Row): string => {
    if (row.kind === 'team') return row.line.id === '' ? t('noTeam') : row.line.name;
    return row.line.seller.id === '' ? t('nobody') : row.line.seller.name;
  };
  const found = (row: Row) => ({
    who: nameOf(row),
    teamId: row.kind === 'team' ? row.line.id : row.kind === 'member' ? row.teamId : null,
    salespersonId: row.kind === 'team' ? null : row.line.seller.id,
  });
  const marks = (row: Row): string[] => {
    if (row.kind === 'team') return [];
    const { seller } = row.line;
    return [
      ...(seller.mine ? [t('me')] : []),
      ...(seller.inactive ? [t('left')] : []),
      ...(row.kind === 'member' && row.line.from ? [t('since', { day: format.date(row.line.from) })] : []),
      ...(row.kind === 'member' && row.line.to ? [t('until', { day: format.date(row.line.to) })] : []),
    ];
  };
  const figure = (id: keyof typeof figures): PlainColumn<Row> => ({
    id,
    header: t(id),
    number: true,
    cell: (row) => figures[id](row.line as Attainment, found(row)),
  });
  const whole = { who: company ? t('company') : t('total'), teamId: null, salespersonId: null };
  const columns: PlainColumn<Row>[] = [
    {
      id: 'who',
      header: company ? t('who') : t('person'),
      cell: (row) => (
        <span
          className={row.kind === 'team' ? styles.team : row.kind === 'member' ? styles.member : styles.own}
        >
          {nameOf(row)}
          {marks(row).map((mark) => (
            <small key={mark}>{mark}</small>
          ))}
        </span>
      ),
    },
    ...COLUMNS.map(figure),
  ];
  const foot = [whole.who, ...COLUMNS.map((id) => figures[id](total, whole))];
  return (
    <div className={styles.parts}>
      <AttainmentFacts performance={performance} />
      <Section
        title={t('attainment')}
        flush
        actions={<ExportPerformance performance={performance} part="attainment" />}
      >
        {rows.length === 0 && <EmptyState title={t('nobodyRanked')} />}
        {rows.length > 0 && (
          <PlainTable
            dense
            label={t('attainment')}
            columns={columns}
            rows={rows}
            rowId={(row) =>
              row.kind === 'team'
                ? `team ${row.line.id}`
                : row.kind === 'member'
                  ? `${row.teamId} ${row.line.seller.id} ${row.line.from}`
                  : row.line.seller.id
            }
            foot={company || people.length > 1 ? foot : undefined}
          />
        )}
      </Section>
      {opened && <CreditRows performance={performance} of={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}

const COLUMNS = ['quota', 'credited', 'attained', 'gap', 'perWeek', 'open', 'coverage'] as const;
