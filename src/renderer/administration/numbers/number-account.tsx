import { Button } from '@mantine/core';
import { IconDownload, IconNumber123 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Tone } from '#shared/fields.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useMay } from '../../data/meta.ts';
import { download } from '../../data/transfers.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import type { Account } from './numbering-data.ts';
import styles from './numbers.module.css';
import { numberTexts } from './texts.ts';

const resultOf = ({ whole, missing }: Account): { tone: Tone; text: 'whole' | 'explained' | 'broken' } => {
  if (!whole) return { tone: 'bad', text: 'broken' };
  return missing > 0 ? { tone: 'neutral', text: 'explained' } : { tone: 'good', text: 'whole' };
};

/** Each series and period with its first and last number, how many there are, and why any is missing. */
export function NumberAccount() {
  const t = useTexts(numberTexts);
  const language = useLanguage();
  const may = useMay();
  const { data, error } = useQuery(trpc.numbering.report.queryOptions());
  const send = useCommand(client.numbering.exportReport.mutate, {
    done: ({ download: id, name }) => {
      download(id);
      tellDone(t('exported', { name }));
    },
  });
  const some = data !== undefined && data.length > 0;
  return (
    <Section
      flush
      title={t('report')}
      actions={
        some &&
        may('core.export.write') && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={14} />}
            loading={send.pending}
            onClick={() => send.run({ language })}
          >
            {t('export')}
          </Button>
        )
      }
    >
      {error ? (
        <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
      ) : !data ? (
        <Waiting />
      ) : some ? (
        <AccountTable accounts={data} />
      ) : (
        <EmptyState
          icon={<IconNumber123 size={28} stroke={1.4} />}
          title={t('noNumbersTitle')}
          hint={t('noNumbersHint')}
        />
      )}
    </Section>
  );
}

function AccountTable({ accounts }: { readonly accounts: readonly Account[] }) {
  const t = useTexts(numberTexts);
  const local = useLocal();
  const format = useFormat();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('report')}>
        <thead>
          <tr>
            <th scope="col">{t('document')}</th>
            <th scope="col">{t('series')}</th>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('first')}</th>
            <th scope="col">{t('last')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col" className={styles.count}>
              {t('issued')}
            </th>
            <th scope="col" className={styles.count}>
              {t('missing')}
            </th>
            <th scope="col">{t('words')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => {
            const { tone, text } = resultOf(account);
            return (
              <tr key={`${account.entity} ${account.series} ${account.period}`}>
                <th scope="row">{local(account.label)}</th>
                <td>{account.series}</td>
                <td className="numeric">{account.period || '—'}</td>
                <td className="numeric">{account.first}</td>
                <td className="numeric">{account.last}</td>
                <td>
                  <StatusBadge tone={tone} label={t(text)} />
                </td>
                <td className={`${styles.count} numeric`}>{format.integer(account.issued)}</td>
                <td className={`${styles.count} numeric`}>{format.integer(account.missing)}</td>
                <td className={styles.words}>{local(account.words)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
