import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../ui/language/use-texts.ts';
import { showsOwnNotices } from './browser-notices.ts';
import { attentionTexts } from './texts.ts';

/** Asks the browser for its notices, after a click; nothing where it was answered already. */
export function AskForNotices() {
  const t = useTexts(attentionTexts);
  const [open, setOpen] = useState(() => showsOwnNotices() && Notification.permission === 'default');
  if (!open) return null;
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      ml="sm"
      onClick={() => void Notification.requestPermission().then(() => setOpen(false))}
    >
      {t('ask')}
    </Button>
  );
}
