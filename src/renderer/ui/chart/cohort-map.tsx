import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { Go } from '../layout/go.tsx';
import styles from './cohort-map.module.css';
import { type Cohort, columnsOf, highestShare, LEVELS, levelOf, reachedOf, shareOf } from './cohort-model.ts';
import { chartTexts } from './texts.ts';

interface Props {
  readonly name: string;
  readonly cohorts: readonly Cohort[];
  /** The head of a column: after how long. */
  readonly column: (at: number) => string;
  readonly cohortName: string;
  readonly sizeName: string;
}

/** When what began together came to something: the darker, the more of it; each shade with its share in words. */
export function CohortMap({ name, cohorts, column, cohortName, sizeName }: Props) {
  const t = useTexts(chartTexts);
  const format = useFormat();
  const highest = highestShare(cohorts);
  const width = columnsOf(cohorts);
  const places = Array.from({ length: width }, (_, at) => at);
  return (
    <div className={styles.scroll}>
      <table className={styles.map} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{cohortName}</th>
            <th scope="col" className={styles.number}>
              {sizeName}
            </th>
            {places.map((at) => (
              <th key={at} scope="col" className={styles.number}>
                {column(at)}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t('untilNow')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cohorts.map((cohort) => (
            <tr key={cohort.key}>
              <th scope="row">{cohort.label}</th>
              <td className={styles.number}>
                {cohort.sizeTo ? (
                  <Go to={cohort.sizeTo} className={styles.opens}>
                    {format.integer(cohort.size)}
                  </Go>
                ) : (
                  format.integer(cohort.size)
                )}
              </td>
              {places.map((at) => {
                const cell = cohort.cells[at] ?? null;
                const share = shareOf(cohort, cell);
                const text = share === null ? '' : format.percent(share);
                return (
                  <td
                    key={at}
                    className={styles.cell}
                    data-level={cell ? levelOf(share, highest) : undefined}
                    title={cell ? format.integer(cell.count) : undefined}
                  >
                    {cell?.to && cell.count > 0 ? (
                      <Go
                        to={cell.to}
                        className={styles.opens}
                        aria-label={`${cohort.label} ${column(at)}: ${text} (${format.integer(cell.count)})`}
                      >
                        {text}
                      </Go>
                    ) : (
                      text
                    )}
                  </td>
                );
              })}
              <td className={styles.number}>
                {cohort.size === 0 ? '' : format.percent((reachedOf(cohort) / cohort.size) * 100)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.legend} aria-hidden="true">
        {t('least')}
        {Array.from({ length: LEVELS + 1 }, (_, level) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: levels are numbers
          <span key={level} className={styles.shade} data-level={level} />
        ))}
        {t('most')}
      </div>
    </div>
  );
}
