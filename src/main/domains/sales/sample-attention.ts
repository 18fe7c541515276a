import { startOfDay } from '#shared/filter/period.ts';
import { scopeOfWork } from '../../core/lists/scope-of-work.ts';
import { createRule, enableRule, markTried } from '../../core/rules/keep-rule.ts';
import type { SampleWriter } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import { addTask } from '../../core/tasks/add-task.ts';
import { dealLifecycle } from './deal-lifecycle.ts';

const builder = queryBuilder<{ deal: { id: string; name: string; status: string; rid: number } }>();

const HOUR = 3_600_000;
/** What is to be done, and how many days from today by six in the evening. */
const TASKS = [
  ['核对合同金额', -1],
  ['给客户回电', 0],
  ['准备演示环境', 2],
  ['整理竞争对手资料', 9],
] as const;

/** A rule that is on, and tasks that wait for the owner. */
export function sampleAttention({ on, today }: SampleWriter): void {
  on(today, 'core.rule.create', (work) => {
    const context = { scope: scopeOfWork(work), lifecycles: [dealLifecycle], documentKinds: [] };
    const rule = {
      name: '大额商机推进',
      entity: 'deal',
      definition: {
        when: { on: 'changed', field: 'stageId' },
        condition: { field: 'amount', op: 'greaterThan', value: 10_000_00 },
        actions: [
          { do: 'task', title: '准备 {商机名称} 的下一步', due: 2, assignee: { ruleOwner: true } },
          { do: 'notify', to: { ruleOwner: true }, text: '{商机名称} 进入{阶段}' },
        ],
      },
    } as const;
    const definition = { ...rule.definition, actions: [...rule.definition.actions] };
    const id = createRule(work, { ...rule, definition }, context);
    markTried(work, id);
    enableRule(work, id, context);
  });
  on(today, 'core.task.add', (work) => {
    const deals = work.all(
      builder
        .selectFrom('deal')
        .select('id')
        .where('status', '=', 'open')
        .orderBy('rid', 'desc')
        .limit(TASKS.length),
    );
    for (const [at, { id }] of deals.entries()) {
      const [title, days] = TASKS[at] ?? TASKS[0];
      const due = Temporal.PlainDate.from(today).add({ days }).toString();
      const dueAt = startOfDay(due, work.facts.timeZone) + 18 * HOUR;
      addTask(work, { title, dueAt, record: { entity: 'deal', id } }, scopeOfWork(work));
    }
  });
}
