import { useEffect, useState } from 'react';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { leadTexts } from './lead-texts.ts';

const MINUTE = 60_000;
const HOUR_MINUTES = 60;
/** Less than this is pressing. */
const SOON_MINUTES = 60;

/** How long a lead may still wait to be accepted; counts down by the minute. */
export function ResponseTimer({ row }: { readonly row: Row }) {
  const t = useTexts(leadTexts);
  const format = useFormat();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  const due = fieldValue(row, 'responseDue');
  if (typeof due !== 'number') return null;
  const postponedUntil = textOf(row, 'postponedUntil');
  if (postponedUntil) return <StatusBadge label={t('postponed', { date: format.date(postponedUntil) })} />;
  const minutes = Math.ceil((due - now) / MINUTE);
  if (minutes <= 0) return <StatusBadge label={t('over')} tone="bad" />;
  const left = { hours: Math.floor(minutes / HOUR_MINUTES), minutes: minutes % HOUR_MINUTES };
  return <StatusBadge label={t('left', left)} tone={minutes < SOON_MINUTES ? 'warning' : 'progress'} />;
}
