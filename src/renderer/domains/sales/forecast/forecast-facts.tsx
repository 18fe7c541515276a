import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { ProgressBar } from '../../../ui/metric/progress-bar.tsx';
import styles from './forecast.module.css';
import type { Forecast } from './forecast-answers.ts';
import { forecastTexts } from './texts.ts';

/** Where the period stands against its target, and whether enough is on the way. */
export function ForecastFacts({ forecast }: { readonly forecast: Forecast }) {
  const t = useTexts(forecastTexts);
  const format = useFormat();
  const { currency, figures, model, target, open, card } = forecast;
  const money = (value: number): string => format.money(value, currency);
  const missing = target === null ? null : target - figures.closed;
  const percent = target ? (figures.closed / target) * 100 : null;
  const coverage =
    missing === null ? null : missing <= 0 ? t('reached') : format.percent((open / missing) * 100);
  const shown = [
    { name: t('closed'), value: money(figures.closed) },
    { name: t('weighted'), value: money(figures.weighted) },
    { name: t('p50'), value: money(model.p50), title: t('modelRange') },
    { name: t('target'), value: target === null ? t('noTarget') : money(target) },
    ...(coverage === null ? [] : [{ name: t('coverage'), value: coverage, title: t('coverageNote') }]),
  ];
  return (
    <div className={styles.head}>
      <dl className={styles.facts}>
        {shown.map(({ name, value, title }) => (
          <div key={name} title={title}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {percent !== null && (
        <ProgressBar percent={percent} text={t('ofTarget', { percent: format.percent(percent) })} />
      )}
      {card.because && <p className={styles.note}>{t(`because.${card.because}`, { deals: card.deals })}</p>}
    </div>
  );
}
