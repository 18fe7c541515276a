import type { VisibleEntity } from '../../data/meta.ts';
import { fieldOf } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useInSentence, useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly totals: Outputs['lists']['totals'] | undefined;
}

/** How many rows there are in all and what they add up to, one sum per currency. */
export function ListFooter({ entity, totals }: Props) {
  const t = useTexts(recordTexts);
  const inSentence = useInSentence();
  const format = useFormat();
  return (
    <>
      <span>{totals ? t('rows', { count: totals.count, shown: format.integer(totals.count) }) : ' '}</span>
      {totals?.sums.map(({ field, currency, amount }) => (
        <span key={`${field} ${currency}`}>
          {t('sumOf', { field: inSentence(fieldOf(entity, field)?.label) })} {format.money(amount, currency)}
        </span>
      ))}
    </>
  );
}
