import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { BarList } from '../../ui/chart/bar-list.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { ChartSection } from '../../ui/chart/chart-section.tsx';
import { LineChart } from '../../ui/chart/line-chart.tsx';
import { seriesTable } from '../../ui/chart/series-table.ts';
import { Sparkline } from '../../ui/chart/sparkline.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import {
  onlyFirst,
  sampleFlows,
  sampleGroups,
  sampleMonths,
  sampleParts,
  sampleThousand,
} from '../sample-charts.ts';
import { Specimen } from '../specimen.tsx';

/** A chart of series with its table. */
function Shown({
  data,
  as,
}: {
  readonly data: ChartData;
  readonly as: 'bars' | 'stacked' | 'line' | 'list';
}) {
  const local = useLocal();
  const format = useFormat();
  return (
    <ChartSection title={data.name} table={seriesTable(data, local({ zh: '合计', en: 'Total' }), format)}>
      {as === 'line' ? (
        <LineChart data={data} />
      ) : as === 'list' ? (
        <BarList data={data} />
      ) : (
        <BarChart data={data} stacked={as === 'stacked'} />
      )}
    </ChartSection>
  );
}

export function ChartsPage() {
  const local = useLocal();
  const months = sampleMonths(local);
  const rates: ChartData = { ...sampleParts(local, 3), adds: false };
  return (
    <>
      <Specimen name={{ zh: '柱，带目标线，缺一个月', en: 'Bars with a target; a month is missing' }}>
        <Shown data={months} as="bars" />
      </Specimen>
      <Specimen name={{ zh: '折线，缺口不连', en: 'A line; a gap stays a gap' }}>
        <Shown data={{ ...months, adds: false }} as="line" />
      </Specimen>
      <Specimen name={{ zh: '多条折线，末端注名', en: 'Several lines, named where they end' }}>
        <Shown data={rates} as="line" />
      </Specimen>
      <Specimen name={{ zh: '并列的柱', en: 'Bars beside one another' }}>
        <Shown data={sampleParts(local, 3)} as="bars" />
      </Specimen>
      <Specimen name={{ zh: '堆叠的柱', en: 'Stacked bars' }}>
        <Shown data={sampleParts(local)} as="stacked" />
      </Specimen>
      <Specimen name={{ zh: '收与支，支为负', en: 'Money in and out; what goes out is negative' }}>
        <Shown data={sampleFlows(local)} as="stacked" />
      </Specimen>
      <Specimen
        name={{ zh: '横条，名称很长，有负数', en: 'Lying bars with long names and a negative number' }}
      >
        <Shown data={sampleGroups(local)} as="list" />
      </Specimen>
      <Specimen name={{ zh: '一千个点', en: 'A thousand points' }}>
        <Section title={local({ zh: '可用率', en: 'Availability' })}>
          <LineChart data={sampleThousand(local)} />
        </Section>
      </Specimen>
      <Specimen name={{ zh: '只有一个点', en: 'One point' }}>
        <Shown data={{ ...onlyFirst(months, 1), adds: false }} as="line" />
      </Specimen>
      <Specimen name={{ zh: '没有数据', en: 'No data' }}>
        <Shown data={onlyFirst(months, 0)} as="bars" />
      </Specimen>
      <Specimen name={{ zh: '小走势', en: 'Sparkline' }}>
        <div style={{ width: 160 }}>
          <Sparkline values={months.series[0]?.values ?? []} />
        </div>
      </Specimen>
    </>
  );
}
