import { Button } from '@mantine/core';
import { IconMoodPuzzled } from '@tabler/icons-react';
import { useTexts } from '../language/use-texts.ts';
import { EmptyState } from '../layout/empty-state.tsx';
import { uiTexts } from '../texts.ts';

interface Props {
  readonly onRetry: () => void;
}

/** Stands in for a screen that failed. */
export function BrokenScreen({ onRetry }: Props) {
  const t = useTexts(uiTexts);
  return (
    <div role="alert">
      <EmptyState
        icon={<IconMoodPuzzled size={36} stroke={1.4} />}
        title={t('brokenTitle')}
        hint={t('brokenHint')}
        actions={<Button onClick={onRetry}>{t('retry')}</Button>}
      />
    </div>
  );
}
