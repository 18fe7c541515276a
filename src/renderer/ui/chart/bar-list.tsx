import { type Format, NOTHING } from '../format/format.ts';
import { quantityText } from '../format/quantity-text.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { Go } from '../layout/go.tsx';
import styles from './bar-list.module.css';
import { barSpans } from './bar-span.ts';
import type { ChartData } from './chart-data.ts';
import { chartSummary } from './chart-summary.ts';
import { Legend } from './legend.tsx';
import { LyingBar } from './lying-bar.tsx';
import { looksOf } from './series-look.ts';
import { chartTexts } from './texts.ts';

interface Props {
  readonly data: ChartData;
  /** More rows than this are left to the table. */
  readonly most?: number;
}

const MOST_ROWS = 30;

/** Values by category as bars that lie, each with its name and its number in words; for names that are long. */
export function BarList({ data, most = MOST_ROWS }: Props) {
  const t = useTexts(chartTexts);
  const format = useFormat();
  const { categories, series } = data;
  const looks = looksOf(series);
  const spans = barSpans(series.flatMap(({ values }) => values));
  const shown = categories.slice(0, most);
  return (
    <div>
      {series.length > 1 && <Legend names={series.map(({ name }) => name)} looks={looks} as="bars" />}
      <ul className={styles.list} aria-label={chartSummary(data, format, t)}>
        {shown.map(({ key, label }, category) => (
          <li key={key} className={styles.row}>
            <span className={styles.name}>{label}</span>
            <span className={styles.bars}>
              {series.map((each, at) => (
                <span key={each.key} className={styles.bar}>
                  <LyingBar span={spans[at * categories.length + category]} look={looks[at]} />
                  <BarValue
                    to={each.to?.[category]}
                    label={series.length > 1 ? `${label} ${each.name}` : label}
                    text={valueText(data, each.values[category] ?? null, format)}
                  />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {categories.length > shown.length && (
        <p className={styles.more}>{t('moreInTable', { count: categories.length - shown.length })}</p>
      )}
    </div>
  );
}

const valueText = ({ measure }: ChartData, value: number | null, format: Format): string =>
  value === null ? NOTHING : quantityText(value, measure.unit, measure.currency, format);

interface BarValueProps {
  readonly to: string | undefined;
  readonly label: string;
  readonly text: string;
}

/** The number of a bar; where it has rows, the whole bar opens them. */
export function BarValue({ to, label, text }: BarValueProps) {
  return to === undefined ? (
    <span className={styles.value}>{text}</span>
  ) : (
    <Go to={to} className={styles.opens} aria-label={`${label}: ${text}`}>
      {text}
    </Go>
  );
}
