import { Button } from '@mantine/core';
import { IconFileImport, IconInbox, IconPlus } from '@tabler/icons-react';
import type { VisibleEntity } from '../../data/meta.ts';
import { useInSentence, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { recordTexts } from '../texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly narrowed: boolean;
  readonly onClear: () => void;
  readonly onCreate: (() => void) | undefined;
}

/** A list without rows: because nothing fits, or because nothing is there yet. */
export function ListEmpty({ entity, narrowed, onClear, onCreate }: Props) {
  const t = useTexts(recordTexts);
  const inSentence = useInSentence();
  const go = useGo();
  const name = inSentence(entity.plural);
  const icon = <IconInbox size={32} stroke={1.3} />;
  if (narrowed)
    return (
      <EmptyState
        icon={icon}
        title={t('emptyFiltered', { entity: name })}
        hint={t('emptyFilteredHint')}
        actions={
          <Button variant="default" onClick={onClear}>
            {t('clearAll')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      icon={icon}
      title={t('emptyTitle', { entity: name })}
      hint={onCreate && t('emptyHint')}
      actions={
        onCreate && (
          <>
            <Button leftSection={<IconPlus size={14} />} onClick={onCreate}>
              {t('new', { entity: inSentence(entity.label) })}
            </Button>
            {entity.importable && (
              <Button
                variant="default"
                leftSection={<IconFileImport size={14} />}
                onClick={() => go(`/import/${entity.name}`)}
              >
                {t('import')}
              </Button>
            )}
          </>
        )
      }
    />
  );
}
