import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { FullCheck } from './full-check.tsx';
import styles from './health.module.css';
import { BADGES, nameOf, PLACES, type Sign, sentenceOf } from './health-words.ts';
import { healthTexts } from './texts.ts';

/** One page that says in words whether all is well with the workspace, and what to do where it is not. */
export function HealthPage() {
  const t = useTexts(healthTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const { data, error } = useQuery({ ...trpc.workspace.health.queryOptions(), staleTime: 0 });
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return <Waiting shape="tiles" />;
  const amiss = data.signs.filter(({ tone }) => tone !== 'good');
  const worst = BADGES[data.signs[0]?.tone ?? 'good'];
  return (
    <Page title={t('title')} beside={<StatusBadge label={t(worst.label)} tone={worst.tone} />}>
      <div className={styles.page}>
        <Section title={t('overall')}>
          <p className={styles.words}>
            {amiss.length === 0 ? t('allWell') : t('attention', { count: amiss.length })}
          </p>
        </Section>
        <div className={styles.columns}>
          <Section title={t('looked')} flush>
            <ul className={styles.signs}>
              {data.signs.map((sign) => (
                <SignLine key={sign.name} sign={sign} />
              ))}
            </ul>
          </Section>
          <div className={styles.side}>
            <FullCheck checkedAt={data.checkedAt} />
            <Section title={t('recurring')} flush>
              {data.recurring.map(({ name, label, lastAt, problem }) => (
                <div key={name}>
                  <div className={styles.work}>
                    <span>{local(label)}</span>
                    <span className={styles.when}>
                      {lastAt === null ? t('neverRun') : t('lastRun', { at: format.instant(lastAt) })}
                    </span>
                  </div>
                  {problem !== null && <p className={styles.problem}>{errorSentence(problem, language)}</p>}
                </div>
              ))}
            </Section>
          </div>
        </div>
      </div>
    </Page>
  );
}

/** What was looked at, how it is, and where to see to it. */
function SignLine({ sign }: { readonly sign: Sign }) {
  const t = useTexts(healthTexts);
  const format = useFormat();
  const { tone, label } = BADGES[sign.tone];
  const { free, wanted, ...counts } = sign.params;
  const params = {
    ...counts,
    ...(free === undefined ? {} : { free: format.fileSize(Number(free)) }),
    ...(wanted === undefined ? {} : { wanted: format.fileSize(Number(wanted)) }),
  };
  const place = PLACES[sign.name];
  const offered = place !== null && (sign.tone !== 'good' || sign.state === 'onePlace');
  return (
    <li className={styles.sign}>
      <StatusBadge label={t(label)} tone={tone} />
      <span className={styles.name}>{t(nameOf(sign))}</span>
      <span className={styles.says}>{t(sentenceOf(sign), params)}</span>
      {offered ? <Go to={place}>{t('goThere')}</Go> : <span />}
    </li>
  );
}
