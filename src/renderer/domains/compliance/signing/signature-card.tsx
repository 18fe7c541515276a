import type { Outputs } from '../../../data/trpc.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { signingTexts } from './texts.ts';
import { TRUST } from './trust-words.ts';
import styles from './verify-page.module.css';

export type Signature = Outputs['compliance']['signing']['verify']['signatures'][number];

const CERTIFICATE = {
  good: 'certificateGood',
  expired: 'certificateExpired',
  notYet: 'certificateNotYet',
  revoked: 'certificateRevoked',
} as const;

/** The one word for a signature: the worst that is true of it. */
function verdictOf({ state, changedAfterwards, certificate, trust }: Signature) {
  if (state !== 'valid') return { key: state, tone: 'bad' } as const;
  if (changedAfterwards) return { key: 'changed', tone: 'bad' } as const;
  if (certificate !== 'good') return { key: 'certificateProblem', tone: 'warning' } as const;
  if (trust === 'unknown') return { key: 'validUnknown', tone: 'warning' } as const; // anybody can make such a one
  return { key: 'valid', tone: 'good' } as const;
}

interface Props {
  readonly signature: Signature;
  /** From 1. */
  readonly n: number;
}

/** One signature: what it is worth, who, when, under whose name, and what of the law's conditions it meets. */
export function SignatureCard({ signature, n }: Props) {
  const t = useTexts(signingTexts);
  const format = useFormat();
  const { state, at, stamped, changedAfterwards, coversWholeFile } = signature;
  const { key, tone } = verdictOf(signature);
  const time = at === null ? undefined : format.instant(at);
  const covers = coversWholeFile ? 'coversAll' : changedAfterwards ? 'coversChanged' : 'coversPart';
  const seen = t(state === 'valid' ? 'met' : 'notMet');
  return (
    <Section
      title={t('signatureOf', { n, name: signature.name || t('nobody') })}
      actions={<StatusBadge label={t(key)} tone={tone} />}
    >
      {state !== 'unreadable' && (
        <>
          <Facts
            facts={[
              { name: t('organisation'), value: signature.organisation },
              {
                name: t('signedAt'),
                value: time === undefined ? t('noTime') : t(stamped ? 'byStamp' : 'byClock', { time }),
              },
              { name: t('issuer'), value: signature.issuer },
              { name: t('trust'), value: t(TRUST[signature.trust]) },
              { name: t('certificate'), value: t(CERTIFICATE[signature.certificate]) },
              { name: t('covers'), value: t(covers) },
            ]}
          />
          <h3 className={styles.conditions}>{t('conditions')}</h3>
          <p className={styles.hint}>{t('conditionsHint')}</p>
          <ul className={styles.list}>
            {(
              [
                ['exclusive', t('notProven')],
                ['controlled', t('notProven')],
                ['signatureSeen', seen],
                ['contentSeen', seen],
              ] as const
            ).map(([condition, answer]) => (
              <li key={condition}>
                <span>{t(condition)}</span>
                <span className={styles.answer}>{answer}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
