import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import clsx from 'clsx';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useMay } from '../../data/meta.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { AddTask } from './add-task.tsx';
import styles from './record-tasks.module.css';
import { taskTexts } from './texts.ts';

type TaskOfRecord = Outputs['tasks']['ofRecord'][number];

interface Props {
  readonly entity: string;
  readonly id: string;
  /** In the recycle bin: nothing is added any more. */
  readonly fixed: boolean;
}

/** What is to be done about a record, by whom and by when; to be ticked off here. */
export function RecordTasks({ entity, id, fixed }: Props) {
  const t = useTexts(taskTexts);
  const may = useMay();
  const mayRead = may('core.task.read');
  const { data: tasks } = useQuery({ ...trpc.tasks.ofRecord.queryOptions({ entity, id }), enabled: mayRead });
  if (!mayRead || entity === 'task') return null;
  return (
    <Section title={t('tasks')}>
      {tasks?.length === 0 && <p className={styles.none}>{t('none')}</p>}
      {tasks !== undefined && tasks.length > 0 && (
        <ul className={styles.list}>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} mayWrite={may('core.task.write')} />
          ))}
        </ul>
      )}
      {may('core.task.write') && !fixed && <AddTask about={{ entity, id }} />}
    </Section>
  );
}

function TaskLine({ task, mayWrite }: { readonly task: TaskOfRecord; readonly mayWrite: boolean }) {
  const t = useTexts(taskTexts);
  const local = useLocal();
  const format = useFormat();
  const complete = useCommand(client.tasks.complete.mutate, { undo: true });
  const reopen = useCommand(client.tasks.reopen.mutate, { undo: true });
  const { id, title, dueAt, state, assignee } = task;
  const open = state === 'open';
  const late = open && dueAt !== null && dueAt < Date.now();
  return (
    <li className={clsx(styles.task, !open && styles.done)}>
      <Checkbox
        size="xs"
        aria-label={t('markDone', { title })}
        disabled={!mayWrite}
        checked={!open}
        onChange={({ currentTarget }) => (currentTarget.checked ? complete.run({ id }) : reopen.run({ id }))}
      />
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.facts}>
          {local(assignee)}
          {dueAt !== null && (
            <span className={clsx('numeric', late && styles.late)}>
              {' · '}
              {t('due', { date: format.date(format.dayOf(dueAt)) })}
              {late && ` · ${t('overdue')}`}
            </span>
          )}
        </span>
      </span>
    </li>
  );
}
