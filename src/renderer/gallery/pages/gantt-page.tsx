import { useState } from 'react';
import type { LocalText } from '#shared/texts.ts';
import { Gantt } from '../../ui/gantt/gantt.tsx';
import { addDays, type GanttZoom } from '../../ui/gantt/gantt-scale.ts';
import type { GanttTask } from '../../ui/gantt/gantt-task.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Specimen } from '../specimen.tsx';

const TODAY = '2026-04-15';
const isWorkingDay = (date: string): boolean => Temporal.PlainDate.from(date).dayOfWeek < 6;

type Sample = Omit<GanttTask, 'name' | 'detail'> & { readonly name: LocalText; readonly detail: LocalText };
const PLAN: readonly Sample[] = [
  {
    id: 'a',
    name: { zh: '需求确认', en: 'Agree the needs' },
    detail: { zh: '王芳', en: 'Wang Fang' },
    start: '2026-04-01',
    end: '2026-04-08',
    tone: 'good',
    done: 100,
  },
  {
    id: 'b',
    name: { zh: '环境部署', en: 'Set up servers' },
    detail: { zh: '李明', en: 'Li Ming' },
    start: '2026-04-09',
    end: '2026-04-17',
    done: 60,
    after: ['a'],
  },
  {
    id: 'c',
    name: { zh: '数据迁移', en: 'Move the data' },
    detail: { zh: '陈静', en: 'Chen Jing' },
    start: '2026-04-15',
    end: '2026-04-28',
    tone: 'bad',
    done: 10,
    after: ['b'],
  },
  {
    id: 'd',
    name: { zh: '用户培训', en: 'Train the users' },
    detail: { zh: '刘洋', en: 'Liu Yang' },
    start: '2026-04-30',
    end: '2026-05-08',
    tone: 'neutral',
    after: ['c'],
  },
  {
    id: 'e',
    name: { zh: '验收', en: 'Acceptance' },
    detail: { zh: '王芳', en: 'Wang Fang' },
    start: '2026-05-11',
    end: '2026-05-12',
    tone: 'warning',
    after: ['d'],
    moves: false,
  },
];
const MANY: readonly GanttTask[] = Array.from({ length: 120 }, (_, at) => ({
  id: `m${at}`,
  name: `Task ${at + 1}`,
  start: addDays('2026-01-05', at * 3),
  end: addDays('2026-01-05', at * 3 + (at % 9) + 2),
  done: (at * 13) % 100,
}));

export function GanttPage() {
  const local = useLocal();
  const [zoom, setZoom] = useState<GanttZoom>('week');
  const [far, setFar] = useState<GanttZoom>('month');
  const [plan, setPlan] = useState(PLAN);
  const label = local({ zh: '实施计划', en: 'Rollout plan' });
  return (
    <>
      <Specimen
        name={{ zh: '计划：可拖动，可用方向键', en: 'A plan: by pointer and by arrow keys' }}
        height={270}
      >
        <Gantt
          label={label}
          tasks={plan.map((task) => ({ ...task, name: local(task.name), detail: local(task.detail) }))}
          today={TODAY}
          zoom={zoom}
          onZoom={setZoom}
          isWorkingDay={isWorkingDay}
          onSpan={({ id }, span) =>
            setPlan(plan.map((task) => (task.id === id ? { ...task, ...span } : task)))
          }
        />
      </Specimen>
      <Specimen name={{ zh: '120 个任务，按月', en: '120 tasks, by months' }} height={260}>
        <Gantt
          label={local({ zh: '全年计划', en: 'The whole year' })}
          tasks={MANY}
          today={TODAY}
          zoom={far}
          onZoom={setFar}
          isWorkingDay={isWorkingDay}
        />
      </Specimen>
      <Specimen name={{ zh: '没有任务', en: 'No tasks' }}>
        <Gantt
          label={label}
          tasks={[]}
          today={TODAY}
          zoom={zoom}
          onZoom={setZoom}
          isWorkingDay={isWorkingDay}
          empty={<EmptyState title={local({ zh: '还没有任务', en: 'No tasks yet' })} />}
        />
      </Specimen>
    </>
  );
}
