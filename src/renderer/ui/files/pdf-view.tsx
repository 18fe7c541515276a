import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './pdf-view.module.css';

interface Props {
  /** Where the PDF is fetched; the pages shown stay until those of another address are drawn. */
  readonly address: string;
  readonly label: string;
  /** What is said where it cannot be shown. */
  readonly broken: string;
}

const NARROWEST = 400;

/** A PDF, page under page, as wide as its place. */
export function PdfView({ address, label, broken }: Props) {
  const t = useTexts(uiTexts);
  const place = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<{ readonly address: string; readonly count: number } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const show = async (): Promise<void> => {
      const answer = await fetch(address, { signal: leaving.signal });
      if (!answer.ok) throw new Error(`the PDF is not there: ${answer.status}`);
      const { pagesOfPdf } = await import('./pdf-pages.ts');
      const width = Math.max(NARROWEST, place.current?.clientWidth ?? 0) * window.devicePixelRatio;
      const drawn = await pagesOfPdf(await answer.blob(), width, leaving.signal);
      if (!drawn) return;
      place.current?.replaceChildren(...drawn.canvases);
      setPages({ address, count: drawn.count });
      setFailed(false);
    };
    show().catch(() => {
      if (!leaving.signal.aborted) setFailed(true);
    });
    return () => leaving.abort();
  }, [address]);
  const shown = pages?.address === address;
  return (
    <figure
      className={styles.view}
      aria-label={label}
      aria-busy={!shown && !failed}
      data-pages={shown ? pages.count : undefined}
    >
      {failed && <p className={styles.broken}>{broken}</p>}
      {!pages && !failed && <p className={styles.broken}>{t('loading')}</p>}
      <div ref={place} className={styles.pages} />
    </figure>
  );
}
