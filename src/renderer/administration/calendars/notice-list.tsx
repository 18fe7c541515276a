import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { trpc } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { NOTHING } from '../../ui/format/format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import styles from './calendars.module.css';
import { calendarTexts } from './texts.ts';

interface Props {
  readonly years: readonly number[];
  readonly mayWrite: boolean;
}

/** Which years' holidays are known, and a way to take in a year that was announced since. */
export function NoticeList({ years, mayWrite }: Props) {
  const t = useTexts(calendarTexts);
  const notices = useQueries({
    queries: years.map((year) => trpc.calendar.holidays.queryOptions({ year })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  const take = useCommand(client.calendar.importNotice.mutate, {
    done: ({ year, days }) => tellDone(t('noticeTaken', { year, days })),
  });
  const read = (file: File | null): void => {
    if (file) void file.text().then((text) => take.run({ text }));
  };
  const actions = mayWrite && (
    <FileButton
      accept=".json,application/json"
      onChange={read}
      inputProps={{ 'aria-label': t('importNotice') }}
    >
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={take.pending}
          leftSection={<IconFileImport size={15} />}
        >
          {t('importNotice')}
        </Button>
      )}
    </FileButton>
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
