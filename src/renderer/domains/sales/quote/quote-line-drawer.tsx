import { TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { SideDrawer } from '../../../ui/drawer/side-drawer.tsx';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { salesTexts } from '../texts.ts';
import type { DraftLine, QuoteDraft } from './quote-draft.ts';
import { numberProblem } from './quote-line-check.ts';
import styles from './quote-page.module.css';
import { WhyThisPrice } from './why-this-price.tsx';

interface Props {
  readonly line: DraftLine;
  /** From 1. */
  readonly position: number;
  readonly quoteId: string;
  readonly draft: QuoteDraft;
  readonly currency: string;
  readonly disabled: boolean;
  readonly onClose: () => void;
}

/** More about one line of a quote than its row has room for. */
export function QuoteLineDrawer({ line, position, onClose, ...about }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const entity = useEntity('quoteLine');
  const label = (name: string): string => local(entity && fieldOf(entity, name)?.label);
  return (
    <SideDrawer opened title={t('lineDetails', { line: position })} onClose={onClose}>
      <div className={styles.main}>
        <Section title={t('termOfLine')}>
          {line.billing === 'once' ? (
            <p className={styles.none}>{t('paidOnce')}</p>
          ) : (
            <div className={styles.pair}>
              <TextInput
                label={label('freeMonths')}
                inputMode="numeric"
                disabled={about.disabled}
                value={line.freeMonths}
                error={numberProblem(line.freeMonths, { zh: '', en: '' }, 'months', language)}
                onChange={({ currentTarget }) =>
                  about.draft.setLine(line.key, { freeMonths: currentTarget.value })
                }
              />
              <DateInput
                label={label('startsOn')}
                valueFormat="YYYY-MM-DD"
                placeholder="YYYY-MM-DD"
                clearable
                disabled={about.disabled}
                value={line.startsOn}
                onChange={(startsOn) => about.draft.setLine(line.key, { startsOn })}
              />
            </div>
          )}
        </Section>
        <Section title={t('whyThisPrice')}>
          {line.productId === null ? (
            <p className={styles.none}>{t('priceByHand')}</p>
          ) : (
            <WhyThisPrice line={line} productId={line.productId} {...about} />
          )}
        </Section>
      </div>
    </SideDrawer>
  );
}
