import { ChartSection } from '../../ui/chart/chart-section.tsx';
import { CohortMap } from '../../ui/chart/cohort-map.tsx';
import { type Cohort, cohortTable } from '../../ui/chart/cohort-model.ts';
import { FunnelChart } from '../../ui/chart/funnel-chart.tsx';
import { type FunnelStage, funnelTable } from '../../ui/chart/funnel-model.ts';
import { GaugeChart } from '../../ui/chart/gauge-chart.tsx';
import { ScatterChart } from '../../ui/chart/scatter-chart.tsx';
import { scatterTable } from '../../ui/chart/scatter-model.ts';
import { WaterfallChart } from '../../ui/chart/waterfall-chart.tsx';
import { type WaterfallStep, waterfallTable } from '../../ui/chart/waterfall-model.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import styles from '../gallery.module.css';
import { Specimen } from '../specimen.tsx';

const CNY = { unit: 'money', currency: 'CNY' } as const;
const PERCENT = { unit: 'percent', currency: null } as const;
const COUNTS = [420, 260, 120, 64, 40];
const POINTS = Array.from({ length: 120 }, (_, at) => ({
  x: ((at * 53) % 180) + 5,
  y: (((at * 97) % 140) + 10) * 100_000 + ((at * 53) % 180) * 40_000,
}));

export function PartsChartsPage() {
  const local = useLocal();
  const format = useFormat();
  const stageNames = [
    { zh: '初步接触', en: 'Prospecting' },
    { zh: '需求沟通', en: 'Engaging' },
    { zh: '方案演示', en: 'Solution' },
    { zh: '商务谈判', en: 'Negotiation' },
    { zh: '赢单', en: 'Won' },
  ];
  const stages: FunnelStage[] = stageNames.map((name, at) => ({
    key: name.en,
    label: local(name),
    count: COUNTS[at] ?? 0,
    amount: (COUNTS[at] ?? 0) * 3_800_000,
    to: `/charts-of-parts?stage=${at}`,
  }));
  const steps: WaterfallStep[] = [
    { key: 'start', label: local({ zh: '年初', en: 'Start' }), change: 52_000_000_00 },
    {
      key: 'new',
      label: local({ zh: '新签', en: 'New' }),
      change: 18_400_000_00,
      to: '/charts-of-parts?step=new',
    },
    { key: 'more', label: local({ zh: '扩容', en: 'Expansion' }), change: 6_250_000_00 },
    { key: 'less', label: local({ zh: '缩减', en: 'Contraction' }), change: -3_100_000_00 },
    { key: 'lost', label: local({ zh: '流失', en: 'Churn' }), change: -9_800_000_00 },
    { key: 'end', label: local({ zh: '年末', en: 'End' }), change: null },
  ];
  const cohorts: Cohort[] = Array.from({ length: 6 }, (_, row) => ({
    key: String(row),
    label: format.month(`2026-0${row + 1}`),
    size: 40 + row * 7,
    cells: Array.from({ length: 6 }, (__, at) =>
      at > 5 - row
        ? null
        : {
            count: Math.max(0, Math.round((12 - at * 2 + ((row * 5) % 4)) * 0.9)),
            to: '/charts-of-parts?cell=1',
          },
    ),
  }));
  const funnel = local({ zh: '销售漏斗', en: 'Funnel' });
  const bridge = local({ zh: '年度经常性收入', en: 'Annual recurring revenue' });
  const cohort = local({ zh: '开始月份与赢单', en: 'Won by month of opening' });
  const cloud = local({ zh: '天数与金额', en: 'Days and amounts' });
  const days = local({ zh: '销售周期', en: 'Sales cycle' });
  const amount = local({ zh: '金额', en: 'Amount' });
  const after = (at: number): string => local({ zh: `${at} 月后`, en: `+${at} mo` });
  const opened = local({ zh: '新开', en: 'Opened' });
  const points = POINTS.map((point, at) => ({
    ...point,
    key: String(at),
    label: local({ zh: `商机 ${at + 1}`, en: `Deal ${at + 1}` }),
  }));
  return (
    <>
      <Specimen name={{ zh: '漏斗', en: 'Funnel' }}>
        <ChartSection
          title={funnel}
          table={funnelTable(
            stages,
            'CNY',
            {
              stage: local({ zh: '阶段', en: 'Stage' }),
              count: local({ zh: '数量', en: 'Count' }),
              amount,
              ofBefore: local({ zh: '占上一项', en: 'Of the one before' }),
              ofFirst: local({ zh: '占首项', en: 'Of the first' }),
            },
            format,
          )}
        >
          <FunnelChart name={funnel} stages={stages} currency="CNY" />
        </ChartSection>
      </Specimen>
      <Specimen name={{ zh: '瀑布', en: 'Waterfall' }}>
        <ChartSection
          title={bridge}
          table={waterfallTable(
            steps,
            CNY,
            {
              step: local({ zh: '项目', en: 'Step' }),
              change: local({ zh: '变化', en: 'Change' }),
              running: local({ zh: '累计', en: 'Running total' }),
            },
            format,
          )}
        >
          <WaterfallChart name={bridge} steps={steps} measure={CNY} />
        </ChartSection>
      </Specimen>
      <Specimen name={{ zh: '同期群', en: 'Cohorts' }}>
        <ChartSection
          isTable
          title={cohort}
          table={cohortTable(
            cohorts,
            {
              cohort: local({ zh: '开始月份', en: 'Begun in' }),
              size: opened,
              reached: local({ zh: '至今', en: 'Until now' }),
              column: after,
            },
            format,
          )}
        >
          <CohortMap
            name={cohort}
            cohorts={cohorts}
            column={after}
            cohortName={local({ zh: '开始月份', en: 'Begun in' })}
            sizeName={opened}
          />
        </ChartSection>
      </Specimen>
      <Specimen name={{ zh: '散点', en: 'Scatter' }}>
        <ChartSection
          title={cloud}
          table={scatterTable(
            points,
            { name: local({ zh: '商机', en: 'Deal' }), x: days, y: amount },
            { x: format.days, y: (value) => format.money(value, 'CNY') },
          )}
        >
          <ScatterChart
            name={cloud}
            points={points}
            x={{ name: days, measure: { unit: 'days', currency: null } }}
            y={{ name: amount, measure: CNY }}
          />
        </ChartSection>
      </Specimen>
      <Specimen name={{ zh: '仪表：未达到、达到、没有数据', en: 'Gauges: not reached, reached, no data' }}>
        <div className={styles.row}>
          {[61.4, 96.2, null].map((value) => (
            <GaugeChart
              key={String(value)}
              name={local({ zh: '续约率', en: 'Renewal rate' })}
              value={value}
              target={85}
              most={100}
              measure={PERCENT}
              direction="up"
            />
          ))}
        </div>
      </Specimen>
      <Specimen name={{ zh: '没有数据', en: 'No data' }}>
        <ChartSection title={funnel} table={{ columns: [], rows: [] }}>
          <FunnelChart name={funnel} stages={[]} currency="CNY" />
        </ChartSection>
      </Specimen>
    </>
  );
}
