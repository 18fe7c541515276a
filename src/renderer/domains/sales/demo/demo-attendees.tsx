import { useMay } from '../../../data/meta.ts';
import { useRecordPath } from '../../../records/places.ts';
import { CalmNotice } from '../../../ui/feedback/calm-notice.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import parts from '../deal/deal-parts.module.css';
import styles from './demo.module.css';
import type { DemoData } from './demo-draft.ts';
import { demoTexts } from './texts.ts';

/** Who takes part in a demo, by which address, and whether they have been invited to it as it is now. */
export function DemoAttendees({ data }: { readonly data: DemoData }) {
  const t = useTexts(demoTexts);
  const format = useFormat();
  const may = useMay();
  const recordPath = useRecordPath();
  const { demo, attendees, organiser } = data;
  const { invitedAt, invitedSequence, sequence } = demo;
  return (
    <Section title={t('attendees')}>
      <ul className={parts.list} aria-label={t('attendees')}>
        {attendees.map(({ id, name, contactId, address }) => (
          <li key={id} className={parts.line}>
            <span className={parts.main}>
              {contactId ? <Go to={recordPath('contact', contactId)}>{name}</Go> : name}
            </span>
            <span className={styles.muted}>{address ?? t('noAddress')}</span>
          </li>
        ))}
      </ul>
      {attendees.length === 0 && <p className={parts.none}>{t('noAttendees')}</p>}
      {invitedAt !== null && (
        <p className={styles.muted}>
          {t(invitedSequence === sequence ? 'invitedOn' : 'invitationOld', {
            time: format.instant(invitedAt),
          })}
        </p>
      )}
      {organiser === null && attendees.length > 0 && (
        <div className={styles.below}>
          <CalmNotice>
            {t('noOrganiser')}{' '}
            {may('core.letterhead.read') && <Go to="/workspace/letterhead">{t('toLetterhead')}</Go>}
          </CalmNotice>
        </div>
      )}
    </Section>
  );
}
