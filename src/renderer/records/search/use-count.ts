import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { searchTexts } from './texts.ts';

interface Counted {
  readonly count: number;
  readonly more: boolean;
}

/** How much was found, in figures: “12”, or “1,000+” where counting stopped. */
export function useCount(): (counted: Counted) => string {
  const t = useTexts(searchTexts);
  const format = useFormat();
  return ({ count, more }) => {
    const figure = format.integer(count);
    return more ? t('orMore', { count: figure }) : figure;
  };
}
