import { IconFileImport } from '@tabler/icons-react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { ChooseFile } from '../../ui/files/choose-file.tsx';
import { NOTHING } from '../../ui/format/format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import styles from './calendars.module.css';
import { calendarTexts } from './texts.ts';
import type { YearNotice } from './use-notices.ts';

interface Props {
  readonly notices: readonly YearNotice[];
  readonly mayWrite: boolean;
}

/** Which years' holidays are known, and a way to take in a year that was announced since. */
export function NoticeList({ notices, mayWrite }: Props) {
  const t = useTexts(calendarTexts);
  const take = useCommand(client.calendar.importNotice.mutate, {
    done: ({ year, days }) => tellDone(t('noticeTaken', { year, days })),
  });
  const actions = mayWrite && (
    <ChooseFile
      label={t('importNotice')}
      accept=".json,application/json"
      icon={<IconFileImport size={15} />}
      busy={take.pending}
      onFile={(file) => void file.text().then((text) => take.run({ text }))}
    />
  );
  return (
    <Section flush title={t('notices')} actions={actions}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('noticeYear')}</th>
            <th scope="col" className={styles.number}>
              {t('noticeDays')}
            </th>
            <th scope="col" className={styles.number}>
              {t('noticeMakeUps')}
            </th>
            <th scope="col">{t('noticeSource')}</th>
          </tr>
        </thead>
        <tbody>
          {notices.map(({ year, announced, days, imported }) => (
            <tr key={year}>
              <th scope="row" className="numeric">
                {year}
              </th>
              <td className={styles.number}>
                {announced ? days.filter(({ isOffDay }) => isOffDay).length : NOTHING}
              </td>
              <td className={styles.number}>
                {announced ? days.filter(({ isOffDay }) => !isOffDay).length : NOTHING}
              </td>
              <td>
                {announced ? (
                  t(imported ? 'imported' : 'bundled')
                ) : (
                  <StatusBadge label={t('notAnnounced')} tone="warning" />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('noticeHint')}</p>
    </Section>
  );
}
