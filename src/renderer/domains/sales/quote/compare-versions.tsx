import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { salesTexts } from '../texts.ts';
import styles from './quote-page.module.css';

interface Props {
  readonly left: string;
  readonly right: string;
  readonly currency: string;
}

const TONES = { same: 'neutral', changed: 'progress', added: 'good', removed: 'bad' } as const;

/** Two versions of a quote line by line. */
export function CompareVersions({ left, right, currency }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const { data, error } = useQuery(trpc.sales.quote.compare.queryOptions({ left, right }));
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return <Waiting />;
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <th>{t('change')}</th>
          <th>{t('description')}</th>
          <th className={styles.number}>{t('before')}</th>
          <th className={styles.number}>{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {data.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a product may stand in several lines
          <tr key={at}>
            <td>
              <StatusBadge label={t(line.kind)} tone={TONES[line.kind]} />
            </td>
            <td>
              {line.description}
              {line.changes.map((change) => (
                <small key={change.field}>
                  {local(data.fields[change.field])}: {change.left ?? '—'} → {change.right ?? '—'}
                </small>
              ))}
            </td>
            <td className={`${styles.number} numeric`}>{format.amount(line.left, currency)}</td>
            <td className={`${styles.number} numeric`}>{format.amount(line.right, currency)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <td>{t('gross')}</td>
          <td className={`${styles.number} numeric`}>{format.money(data.left.gross, currency)}</td>
          <td className={`${styles.number} numeric`}>{format.money(data.right.gross, currency)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
