import { useLanguage } from '../language/use-texts.ts';
import { type Format, formatOf } from './format.ts';

export const useFormat = (): Format => formatOf(useLanguage());
