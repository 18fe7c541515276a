import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client } from '../data/client.ts';
import { useCommand } from '../data/command.ts';
import { useMay } from '../data/meta.ts';
import { trpc } from '../data/trpc.ts';
import { useTexts } from '../ui/language/use-texts.ts';
import { ChecklistSection } from './checklist-section.tsx';
import { checklistTexts } from './texts.ts';

/** What of a room's process nobody has gone through yet; nothing once all was, or after it was hidden. */
export function RoomChecklist({ room }: { readonly room: string }) {
  const t = useTexts(checklistTexts);
  const may = useMay();
  const hide = useCommand(client.checklist.dismiss.mutate, { undo: true });
  const { data } = useQuery({
    ...trpc.checklist.room.queryOptions({ room }),
    enabled: may('core.work.read'),
  });
  if (!data || data.over || data.items.length === 0) return null;
  return (
    <ChecklistSection
      title={t('room')}
      list={room}
      checklist={data}
      actions={
        may('core.work.write') && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => hide.run({ list: room, item: '*', dismissed: true })}
          >
            {t('hide')}
          </Button>
        )
      }
    />
  );
}
