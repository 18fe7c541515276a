import { useEffect, useRef } from 'react';
import { client } from '../data/client.ts';
import { useLanguage } from '../ui/language/use-texts.ts';
import { showNotice, showsOwnNotices } from './browser-notices.ts';

/** In a browser: what becomes unread while the page is not looked at is shown by the system’s notices. */
export function useBrowserNotices(allowed: boolean, unread: number): void {
  const language = useLanguage();
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (!allowed || !showsOwnNotices() || Notification.permission !== 'granted') return;
    void client.notifications.forDesktop.query({ after: shown.current ?? 0 }).then((fresh) => {
      const first = shown.current === null;
      const [newest] = fresh;
      if (newest) shown.current = newest.id;
      else shown.current ??= 0;
      if (unread === 0 || first || !document.hidden) return; // what was there before is no news
      for (const { id, text } of fresh.toReversed()) showNotice(text[language], String(id));
    });
  }, [allowed, unread, language]);
}
