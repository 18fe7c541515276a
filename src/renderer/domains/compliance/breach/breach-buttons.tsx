import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { BreachDialog, type BreachEvent, type OpenBreach } from './breach-dialog.tsx';
import { breachTexts } from './texts.ts';

interface Props {
  readonly breach: OpenBreach & { readonly status: string; readonly remedy: string | null };
}

/** What can be decided about a breach as it stands. */
export function BreachButtons({ breach }: Props) {
  const t = useTexts(breachTexts);
  const [asking, setAsking] = useState<BreachEvent | null>(null);
  const { status, remedy, curedOn, title } = breach;
  const cured = remedy !== null && curedOn !== null;
  const events: readonly BreachEvent[] =
    status === 'suspected' ? ['confirm', 'dismiss'] : status === 'confirmed' && !cured ? ['cure'] : [];
  if (events.length === 0) return null;
  return (
    <Group gap="xs">
      {events.map((event) => (
        <Button
          key={event}
          variant="default"
          size="compact-xs"
          aria-label={t(`${event}Of`, { title })}
          onClick={() => setAsking(event)}
        >
          {t(event)}
        </Button>
      ))}
      {asking && <BreachDialog breach={breach} event={asking} onClose={() => setAsking(null)} />}
    </Group>
  );
}
