import type { Outputs } from '../../data/trpc.ts';
import { UnannouncedBanner } from '../../records/calendar/unannounced-banner.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import styles from './calendars.module.css';
import { calendarTexts } from './texts.ts';
import { WorkingTable } from './working-table.tsx';

type Due = Outputs['calendar']['due'];

interface Props {
  readonly sentence: string;
  readonly remark?: string | undefined;
  readonly answer: Pick<Due, 'steps' | 'unannounced'>;
}

/** The answer to a question of working time, what it rests on, and its working. */
export function Answer({ sentence, remark, answer: { steps, unannounced } }: Props) {
  return (
    <>
      <p className={styles.answer} aria-live="polite">
        {sentence}
      </p>
      {remark && <p className={styles.remark}>{remark}</p>}
      <UnannouncedBanner years={unannounced} />
      <WorkingTable steps={steps} />
    </>
  );
}

/** When a budget is used up; a due moment that is a closing says where work goes on. */
export function DueAnswer({ answer }: { readonly answer: Due }) {
  const t = useTexts(calendarTexts);
  const format = useFormat();
  const { due, goesOnAt, seconds } = answer;
  const moment = (local: string): string => {
    const time = local.slice(11);
    return `${format.date(local.slice(0, 10))} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
  };
  const closes = goesOnAt !== due && seconds > 0;
  return (
    <Answer
      sentence={t('dueAnswer', { due: moment(due), weekday: format.weekday(due.slice(0, 10)) })}
      remark={closes ? t('atClosing', { next: moment(goesOnAt) }) : undefined}
      answer={answer}
    />
  );
}
