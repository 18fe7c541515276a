import { Button } from '@mantine/core';
import { useTexts } from '../ui/language/use-texts.ts';
import { EmptyState } from '../ui/layout/empty-state.tsx';
import { useGo } from '../ui/layout/use-go.ts';
import { START } from './start-screen.tsx';
import { shellTexts } from './texts.ts';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useTexts(shellTexts);
  const go = useGo();
  return (
    <EmptyState
      title={t('notFoundTitle')}
      hint={t('notFoundHint')}
      actions={<Button onClick={() => go(START)}>{t('toStart')}</Button>}
    />
  );
}
