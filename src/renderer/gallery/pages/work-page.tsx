import { useState } from 'react';
import { Board } from '../../ui/board/board.tsx';
import { BoardLane } from '../../ui/board/board-lane.tsx';
import { useLocal } from '../../ui/language/use-texts.ts';
import { MetricTile } from '../../ui/metric/metric-tile.tsx';
import { ProcessMap } from '../../ui/process/process-map.tsx';
import { WizardSteps } from '../../ui/wizard/wizard-steps.tsx';
import { Worklist } from '../../ui/worklist/worklist.tsx';
import { WorklistLine } from '../../ui/worklist/worklist-line.tsx';
import styles from '../gallery.module.css';
import { sampleRows } from '../sample-rows.ts';
import { Specimen } from '../specimen.tsx';

const STEPS = [
  { zh: '线索', en: 'Leads' },
  { zh: '需求', en: 'Needs' },
  { zh: '演示', en: 'Demo' },
  { zh: '报价', en: 'Quote' },
  { zh: '谈判', en: 'Terms' },
  { zh: '签约', en: 'Signing' },
];
const TREND = [3, 5, 4, 8, null, 9, 12, 11, 14];

export function WorkPage() {
  const local = useLocal();
  const [where, setWhere] = useState<Readonly<Record<string, string>>>({});
  const columns = STEPS.slice(0, 3).map((name, at) => ({ id: String(at), name: local(name) }));
  const cards = sampleRows(30).map((row, at) => ({
    id: row.id,
    name: local(row.name),
    home: String(at % 3),
    row,
  }));
  return (
    <>
      <Specimen name={{ zh: '流程图', en: 'Process map' }}>
        <ProcessMap
          label={local({ zh: '销售流程', en: 'Sales process' })}
          steps={STEPS.map((name, at) => ({
            id: String(at),
            name: local(name),
            hint: local({ zh: '安排下一步', en: 'Plan the next step' }),
            waiting: at * 7,
            late: at % 2,
            doneThisMonth: at * 3,
            to: '/work',
            lateTo: '/work',
            doneTo: '/work',
          }))}
        />
      </Specimen>
      <Specimen name={{ zh: '逐条处理的清单', en: 'Worklist' }}>
        <Worklist
          label={local({ zh: '待处理', en: 'To be gone through' })}
          note={local({ zh: '共 2 条', en: '2 in all' })}
          keys={local({ zh: '↑↓ 选择 · a 接受 · n 不是', en: '↑↓ choose · a accept · n no' })}
        >
          {sampleRows(2).map((row) => (
            <WorklistLine
              key={row.id}
              label={local(row.name)}
              title={local(row.name)}
              detail={local({ zh: '同一名称 · 同一电话', en: 'same name · same telephone' })}
              actions={[
                { key: 'a', label: local({ zh: '接受', en: 'Accept' }), run: () => undefined },
                { key: 'n', label: local({ zh: '不是', en: 'No' }), run: () => undefined },
              ]}
            />
          ))}
        </Worklist>
      </Specimen>
      <Specimen name={{ zh: '指标', en: 'Metric tiles' }}>
        <div className={styles.columns} style={{ gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}>
          {[
            { zh: '赢单率', en: 'Win rate' },
            { zh: '平均客单价', en: 'Average deal' },
            { zh: '没有数据的指标', en: 'A metric without data' },
          ].map((name, at) => (
            <MetricTile
              key={name.en}
              metric={{
                id: name.en,
                name: local(name),
                formula: local({ zh: '赢单数 ÷ 结束的商机数', en: 'Deals won ÷ deals closed' }),
                value: at === 2 ? '—' : `${63 + at}.2%`,
                count: at === 2 ? 0 : 128,
                smallSample: at === 2,
                marks:
                  at === 1
                    ? [
                        {
                          text: '−12%',
                          title: local({ zh: '比上一期低', en: 'Below the period before' }),
                          bad: true,
                        },
                      ]
                    : [],
                progress:
                  at === 0
                    ? { percent: 84, text: local({ zh: '目标的 84%', en: '84% of the target' }) }
                    : null,
                about: {
                  to: '/work',
                  label: `${local(name)}: ${local({ zh: '查看指标', en: 'about this figure' })}`,
                },
                companions:
                  at === 0 ? [{ name: local({ zh: '上季度', en: 'Last quarter' }), value: '61.0%' }] : [],
                trend: at === 2 ? [] : TREND,
                trendLabel: local({ zh: '近 9 个月', en: 'Nine months' }),
                to: '/work',
              }}
            />
          ))}
        </div>
      </Specimen>
      <Specimen name={{ zh: '看板', en: 'Board' }} height={330}>
        <Board
          label={local({ zh: '商机看板', en: 'Pipeline' })}
          columns={columns}
          onMove={({ card, to }) => setWhere({ ...where, [card.id]: to })}
          onOpen={() => undefined}
        >
          {columns.map((column) => (
            <BoardLane
              key={column.id}
              column={column}
              head={column.name}
              cards={cards.filter(({ id, home }) => (where[id] ?? home) === column.id)}
              cardHeight={76}
              renderCard={({ name, row }) => (
                <span className={styles.card}>
                  {name}
                  <span className={styles.muted}>{row.number}</span>
                </span>
              )}
              hasMore={false}
              loadMore={() => undefined}
              loading={false}
            />
          ))}
        </Board>
      </Specimen>
      <Specimen name={{ zh: '步骤', en: 'Steps' }}>
        <WizardSteps names={STEPS.slice(0, 4).map((name) => local(name))} at={1} />
      </Specimen>
    </>
  );
}
