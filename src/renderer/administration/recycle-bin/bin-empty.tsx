import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { binTexts } from './texts.ts';

interface Props {
  readonly days: number;
  readonly narrowed: boolean;
  readonly onClear: () => void;
}

/** A bin without rows: because nothing fits, or because nothing was deleted. */
export function BinEmpty({ days, narrowed, onClear }: Props) {
  const t = useTexts(binTexts);
  const icon = <IconTrash size={32} stroke={1.3} />;
  return narrowed ? (
    <EmptyState
      icon={icon}
      title={t('nothingTitle')}
      hint={t('nothingHint')}
      actions={
        <Button variant="default" onClick={onClear}>
          {t('clearFilters')}
        </Button>
      }
    />
  ) : (
    <EmptyState icon={icon} title={t('emptyTitle')} hint={t('emptyHint', { days })} />
  );
}
