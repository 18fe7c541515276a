import { currencyExponent } from '#shared/currency.ts';
import { useFormat } from '../ui/format/use-format.ts';
import { useInSentence, useLocal, useTexts } from '../ui/language/use-texts.ts';
import { type Fact, Facts } from '../ui/layout/facts.tsx';
import { Section } from '../ui/layout/section.tsx';
import styles from './definition-panel.module.css';
import { figureText, type MetricPage } from './figure-text.ts';
import { metricTexts } from './texts.ts';

/** How the figure is defined, in words and by version, and how this very number came about, step by step. */
export function DefinitionPanel({ metric }: { readonly metric: MetricPage }) {
  const t = useTexts(metricTexts);
  const local = useLocal();
  return (
    <Section
      title={t('definition')}
      actions={<span className={styles.version}>{t('version', { version: metric.version })}</span>}
    >
      <p className={styles.words}>{local(metric.definition)}</p>
      {metric.changes.map(({ version, text }) => (
        <p key={version} className={styles.version}>
          {t('versionChange', { version, text: local(text) })}
        </p>
      ))}
      {metric.working && <Working metric={metric} working={metric.working} />}
    </Section>
  );
}

interface WorkingProps {
  readonly metric: MetricPage;
  readonly working: NonNullable<MetricPage['working']>;
}

function Working({ metric, working }: WorkingProps) {
  const t = useTexts(metricTexts);
  const inSentence = useInSentence();
  const format = useFormat();
  const [top, bottom] = metric.parts;
  const topName = inSentence(top?.label);
  const minor = metric.currency === null ? 0 : currencyExponent(metric.currency);
  const isMoney = metric.unit === 'money';
  const amount = (text: string): string =>
    minor > 0 && isMoney ? format.decimal(shifted(text, minor)) : format.decimal(text);
  const facts: Fact[] = [
    { name: t('sumOf', { part: topName }), value: amount(working.numerator) },
    ...(working.denominator === null
      ? []
      : [
          {
            name: bottom ? t('sumOf', { part: inSentence(bottom.label) }) : t('countOf', { part: topName }),
            value: format.decimal(working.denominator),
          },
        ]),
    ...(working.factor === '1' ? [] : [{ name: t('factor'), value: `× ${working.factor}` }]),
    ...(working.denominator === null
      ? []
      : [
          {
            name: t('exact'),
            // lowest terms of minor units would name another number than the sum above
            value: isMoney
              ? `${amount(working.numerator)} ÷ ${format.decimal(working.denominator)}`
              : working.exact,
          },
        ]),
    { name: t('unrounded'), value: amount(working.unrounded) },
    {
      name: isMoney ? t('roundingMinor') : t('rounding', { places: working.places }),
      value: figureText(working.rounded, metric.unit, metric.currency, format),
    },
  ];
  return (
    <>
      <h3 className={styles.heading}>{t('working')}</h3>
      <Facts facts={facts} />
    </>
  );
}

/** Minor units as major ones, exactly: the point moves so many places to the left. */
function shifted(text: string, places: number): string {
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const digits = whole.padStart(places + 1, '0');
  const at = digits.length - places;
  return `${text.startsWith('-') ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}${part}`;
}
