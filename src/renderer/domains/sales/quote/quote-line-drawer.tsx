import { SideDrawer } from '../../../ui/drawer/side-drawer.tsx';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { salesTexts } from '../texts.ts';
import type { DraftLine, QuoteDraft } from './quote-draft.ts';
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
  return (
    <SideDrawer opened title={t('lineDetails', { line: position })} onClose={onClose}>
      <div className={styles.main}>
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
