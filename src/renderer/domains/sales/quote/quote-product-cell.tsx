import { useRef } from 'react';
import { client } from '../../../data/client.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { tellError } from '../../../ui/feedback/tell.ts';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { useLanguage } from '../../../ui/language/use-texts.ts';
import type { LineCellPlace } from '../../../ui/lines/line-column.ts';
import type { DraftLine } from './quote-draft.ts';

interface Props extends LineCellPlace<DraftLine> {
  readonly currency: string;
  readonly priceBookId: string | null;
  readonly partnerId: string | null;
  readonly quoteId: string;
  /** Puts in what the product brings along, a moment later. */
  readonly onBrought: (key: string, change: Partial<DraftLine>) => void;
}

/** The product of a line. Choosing one brings its name, unit, price and tax rate. */
export function QuoteProductCell(props: Props) {
  const { line, label, disabled, change, currency, priceBookId, partnerId, quoteId, onBrought } = props;
  const language = useLanguage();
  const chosen = useRef(line.productId);

  const choose = async (productId: string | null): Promise<void> => {
    chosen.current = productId;
    change({ ...line, productId });
    if (productId === null) return;
    const brought = await client.sales.quote.lineFor.query({
      productId,
      quoteId,
      quantity: line.quantity.trim() || null,
      priceBookId,
      partnerId,
    });
    if (chosen.current !== productId) return; // another product was chosen while this one's price was on its way
    onBrought(line.key, {
      productId,
      description: brought.description,
      unit: brought.unit ?? '',
      taxRate: brought.taxRate ?? '',
      ...(brought.billing === null
        ? {}
        : {
            billing: brought.billing,
            termMonths: brought.billing === 'once' ? '' : line.termMonths || '12',
          }),
      // a price in another currency is not carried over as if it were this one's
      ...(brought.currency === currency
        ? {
            unitPrice: brought.unitPrice,
            listPrice: brought.unitPrice,
            priceBookId: brought.priceBookId,
          }
        : {}),
    });
  };
  return (
    <ReferenceInput
      entity="product"
      size="xs"
      aria-label={label}
      disabled={disabled}
      value={line.productId}
      onChange={(id) => void choose(id).catch((error: unknown) => tellError(errorSentence(error, language)))}
    />
  );
}
