import { problemText } from '#shared/errors.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';
import type { Report } from './import-types.ts';
import { VERDICTS } from './verdict-words.ts';

/** The first rows with what becomes of each and why. */
export function VerdictTable({ report }: { readonly report: Report }) {
  const t = useTexts(recordTexts);
  const language = useLanguage();
  const { sample, header } = report;
  return (
    <Section
      flush
      title={t('verdictRows')}
      actions={<span className={styles.note}>{t('verdictSample', { count: sample.length })}</span>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('verdictRows')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              <th scope="col">{t('verdict')}</th>
              <th scope="col">{t('reason')}</th>
              {header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map(({ row, verdict, problems, cells }) => {
              const words = VERDICTS.find((each) => each.verdict === verdict);
              return (
                <tr key={row}>
                  <td className={styles.number}>{row}</td>
                  <td>{words && <StatusBadge label={t(words.text)} tone={words.tone} />}</td>
                  <td className={styles.reason}>
                    {problems.map((problem) => problemText(problem, language)).join(' ')}
                  </td>
                  {header.map((name, at) => (
                    <td key={name} className={styles.cell} title={cells[at]}>
                      {cells[at]}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
