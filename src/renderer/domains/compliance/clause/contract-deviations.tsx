import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { TextDiff } from '../../../ui/diff/text-diff.tsx';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import type { Deviation } from './clause-data.ts';
import styles from './clause-text.module.css';
import { SaidText } from './said-text.tsx';
import { clauseTexts } from './texts.ts';

interface Props {
  readonly contractId: string;
  /** Puts another wording in the place of what deviates, or behind all where it is missing; null where none may be. */
  readonly onUse: ((deviation: Deviation, text: string) => void) | null;
  /** Whether the text on the screen is another than the one that was compared. */
  readonly unsaved: boolean;
}

/** Where the text departs from the clause library, the gravest first, word by word. */
export function ContractDeviations({ contractId, onUse, unsaved }: Props) {
  const t = useTexts(clauseTexts);
  const readable = useEntity('clause') !== undefined;
  const { data } = useQuery({
    ...trpc.compliance.contract.deviations.queryOptions({ id: contractId }),
    enabled: readable,
  });
  if (!data) return null;
  const count = (risk: Deviation['risk']): number => data.filter((each) => each.risk === risk).length;
  return (
    <Section
      title={t('deviations')}
      actions={
        data.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('counts', { high: count('high'), medium: count('medium'), low: count('low') })}
          </Text>
        )
      }
    >
      {unsaved && (
        <Text size="xs" c="dimmed">
          {t('saveFirst')}
        </Text>
      )}
      {data.length === 0 && <Text c="dimmed">{t('noDeviations')}</Text>}
      {data.map((deviation) => (
        <DeviationItem
          key={`${deviation.kind} ${deviation.at ?? deviation.clauseId}`}
          deviation={deviation}
          onUse={onUse}
        />
      ))}
    </Section>
  );
}

/** Where more than this share of a clause is another, in percent, both texts are read more easily than their difference. */
const READABLE = 50;

interface ItemProps {
  readonly deviation: Deviation;
  readonly onUse: Props['onUse'];
}

function DeviationItem({ deviation, onUse }: ItemProps) {
  const t = useTexts(clauseTexts);
  const local = useLocal();
  const entity = useEntity('clause');
  const { kind, heading: name, share, moved, standard, text, guidance, redLine } = deviation;
  const risk = choiceOf(entity, 'risk', deviation.risk);
  const said = {
    redLine: t('kindRedLine'),
    changed: t('kindChanged'),
    fallback: t('kindFallback', { n: deviation.fallback ?? 1 }),
    missing: t('kindMissing'),
    added: t('kindAdded'),
    moved: t('kindMoved'),
  }[kind];
  const differs = kind === 'changed' || kind === 'redLine' || kind === 'fallback';
  return (
    <article className={styles.item} aria-label={`${said} ${name}`}>
      <div className={styles.head}>
        <StatusBadge label={said} tone={kind === 'redLine' ? 'bad' : 'neutral'} />
        <span className={styles.title}>{name}</span>
        {differs && <span className={styles.label}>{t('share', { share })}</span>}
        {differs && moved && <span className={styles.label}>{t('movedToo')}</span>}
        <StatusBadge label={t('riskOf', { risk: local(risk.label) })} tone={risk.tone} />
      </div>
      {differs &&
        standard !== null &&
        text !== null &&
        (share > READABLE ? (
          <>
            <SaidText label={t('standard')} text={standard} />
            <SaidText redLine={kind === 'redLine'} label={t('contractSays')} text={text} />
          </>
        ) : (
          <TextDiff old={standard} now={text} />
        ))}
      {kind === 'missing' && <div className={styles.text}>{standard}</div>}
      {kind === 'added' && <div className={styles.text}>{text}</div>}
      {kind === 'redLine' && redLine !== null && (
        <div className={styles.label}>{t('redLineIs', { text: redLine })}</div>
      )}
      {guidance && <div className={styles.label}>{t('guidance', { text: guidance })}</div>}
      {onUse && standard !== null && (differs || kind === 'missing') && (
        <div className={styles.head}>
          <Button
            variant="default"
            size="compact-xs"
            aria-label={t(kind === 'missing' ? 'insertMissingOf' : 'useStandardOf', { name })}
            onClick={() => onUse(deviation, standard)}
          >
            {t(kind === 'missing' ? 'insertMissing' : 'useStandard')}
          </Button>
          {kind !== 'missing' &&
            deviation.fallbacks.map((fallback, at) =>
              at + 1 === deviation.fallback ? null : (
                <Button
                  key={fallback}
                  variant="default"
                  size="compact-xs"
                  aria-label={t('useFallbackOf', { name, n: at + 1 })}
                  onClick={() => onUse(deviation, fallback)}
                >
                  {t('useFallback', { n: at + 1 })}
                </Button>
              ),
            )}
        </div>
      )}
    </article>
  );
}
