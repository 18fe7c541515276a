import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { PlainTable } from '../../ui/layout/plain-table.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { mergingTexts } from './texts.ts';

type Merged = Outputs['records']['merging']['mergedInto'][number];

/** The records that were merged into this one, each to be taken apart again while that can be done. */
export function MergedRecords({ entity, id }: { readonly entity: VisibleEntity; readonly id: string }) {
  const t = useTexts(mergingTexts);
  const local = useLocal();
  const format = useFormat();
  const { data: merged = [] } = useQuery(
    trpc.records.merging.mergedInto.queryOptions({ entity: entity.name, id }),
  );
  const nameOf = (title: Merged['title']): string =>
    typeof title === 'string' ? title : local(title ?? { zh: '—', en: '—' });
  const unmerge = useCommand(client.records.merging.unmerge.mutate, {
    done: ({ left }) => {
      const words = left.map(({ title, fields }) => `${nameOf(title)} (${fields.map(local).join(', ')})`);
      tellDone(left.length === 0 ? t('unmerged') : t('unmergedInPart', { left: words.join('; ') }));
    },
  });
  if (merged.length === 0) return null;
  return (
    <Section title={t('mergedRecords')} flush>
      <PlainTable
        label={t('mergedRecords')}
        rows={merged}
        rowId={(each) => each.id}
        columns={[
          { id: 'name', header: local(entity.label), cell: ({ title }) => nameOf(title) },
          {
            id: 'on',
            header: t('mergedRecords'),
            cell: ({ mergedAt }) => t('on', { date: format.date(format.dayOf(mergedAt)) }),
          },
          {
            id: 'undo',
            header: t('unmerge'),
            cell: (each) =>
              entity.mayWrite && (
                <Button
                  size="compact-sm"
                  variant="default"
                  title={t('until', { date: format.date(format.dayOf(each.until)) })}
                  aria-label={t('unmergeOf', { name: nameOf(each.title) })}
                  loading={unmerge.pending}
                  onClick={() => unmerge.run({ entity: entity.name, id: each.id })}
                >
                  {t('unmerge')}
                </Button>
              ),
          },
        ]}
      />
    </Section>
  );
}
