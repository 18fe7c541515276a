import type { Outputs } from '../../data/trpc.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import styles from './approvals.module.css';
import { DecideForm } from './decide-form.tsx';
import { APPROVAL_LOOKS, VERDICT_TONES } from './looks.ts';
import { approvalTexts } from './texts.ts';

export type ShownRequest = Outputs['approvals']['ofRecord'][number];
type Step = ShownRequest['steps'][number];
type Seat = Step['seats'][number];

/** One request: its state, who asked and why, its steps with every word that was given, and a word of the reader's. */
export function ApprovalRequest({ request }: { readonly request: ShownRequest }) {
  const t = useTexts(approvalTexts);
  const local = useLocal();
  const format = useFormat();
  const look = APPROVAL_LOOKS[request.state];
  return (
    <article className={styles.request} aria-label={request.route}>
      <div className={styles.head}>
        <StatusBadge label={local(look.label)} tone={look.tone} />
        <strong>{request.route}</strong>
        <span className={styles.muted}>
          {t('askedBy', { name: request.askedBy, at: format.instant(request.askedAt) })}
          {request.dueAt !== null && ` · ${t('due', { at: format.instant(request.dueAt) })}`}
        </span>
      </div>
      {request.reason !== null && (
        <p className={styles.words}>
          {t('reason')}: {request.reason}
        </p>
      )}
      {request.facts.length > 0 && (
        <Facts
          facts={request.facts.map(({ label, value, tone }) => ({
            name: local(label),
            value: tone ? <StatusBadge label={local(value)} tone={tone} /> : local(value),
          }))}
        />
      )}
      <ol className={styles.steps}>
        {request.steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other identity
          <li key={at}>
            <span className={styles.muted}>
              {t('step', { step: at + 1, need: step.need, of: step.of })}
              {step.seats.length === 0 && ` · ${t('notReached')}`}
            </span>
            <ul className={styles.seats}>
              {step.seats.map((seat) => (
                <SeatLine key={seat.place} seat={seat} open={step.open} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles.muted}>
        {t('hash')} <span className={styles.hash}>{request.contentHash}</span>
      </p>
      {request.mine && <DecideForm id={request.id} forWhom={request.mine.forWhom} />}
    </article>
  );
}

function SeatLine({ seat, open }: { readonly seat: Seat; readonly open: boolean }) {
  const t = useTexts(approvalTexts);
  const format = useFormat();
  const { verdict, by, forWhom, at, comment, people, escalated } = seat;
  if (verdict === null)
    return (
      <li>
        {open
          ? t('waitsFor', { people: people.join(format.language === 'zh' ? '、' : ', ') })
          : t('notAsked')}
        {escalated && ` · ${t('escalated')}`}
      </li>
    );
  return (
    <li>
      <span className={styles.head}>
        <StatusBadge label={t(verdict)} tone={VERDICT_TONES[verdict]} />
        {by}
        {forWhom !== null && ` (${t('forWhom', { name: forWhom })})`}
        {at !== null && <span className={styles.muted}>{format.instant(at)}</span>}
      </span>
      {comment !== null && <p className={styles.words}>{comment}</p>}
    </li>
  );
}
