import { download } from '../../data/transfers.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';

interface Exported {
  readonly download: string;
  readonly name: string;
  readonly rows: number;
}

/** Saves a table that the program has made, and says what it holds. */
export function useExported(): (exported: Exported) => void {
  const t = useTexts(recordTexts);
  const format = useFormat();
  return ({ download: id, name, rows }) => {
    download(id);
    tellDone(t('exported', { count: rows, shown: format.integer(rows), name }));
  };
}
