import { Button } from '@mantine/core';
import { IconPlus, IconTags } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../data/meta.ts';
import type { KnownTag } from '../../data/tags.ts';
import { trpc } from '../../data/trpc.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { TagChip } from '../../ui/tag/tag-chip.tsx';
import { Refusal } from '../refusal.tsx';
import { MergeTag } from './merge-tag.tsx';
import { RemoveTag } from './remove-tag.tsx';
import { TagForm } from './tag-form.tsx';
import { TagUses } from './tag-uses.tsx';
import styles from './tags.module.css';
import { tagsTexts } from './texts.ts';
import { useTaggedKinds } from './use-kinds.ts';

interface Doing {
  readonly what: 'create' | 'edit' | 'merge' | 'remove';
  readonly tag?: KnownTag;
}

/** The tags of the workspace: what each is for, how many records bear it, and what can be done to it as a whole. */
export function TagsPage() {
  const t = useTexts(tagsTexts);
  const language = useLanguage();
  const may = useMay();
  const kinds = useTaggedKinds();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { data: tags = [], error, isPending } = useQuery(trpc.tags.list.queryOptions());
  const counts = useQuery(trpc.tags.counts.queryOptions());
  const mayManage = may('core.tag.manage');
  const close = (): void => setDoing(null);
  const countsOf = ({ id }: KnownTag) => counts.data?.[id] ?? [];
  const kindsText = ({ entities }: KnownTag): string =>
    entities === null
      ? t('allKinds')
      : entities
          .map((name) => kinds.find(({ value }) => value === name)?.label ?? name)
          .join(language === 'zh' ? '、' : ', ');
  const columns: readonly GridColumn<KnownTag>[] = [
    {
      id: 'name',
      header: t('name'),
      width: 200,
      cell: ({ name, colour }) => <TagChip name={name} colour={colour} />,
    },
    { id: 'kinds', header: t('kinds'), width: 200, cell: kindsText },
    {
      id: 'uses',
      header: t('uses'),
      width: 320,
      cell: (tag) => (counts.data ? <TagUses tagId={tag.id} counts={countsOf(tag)} /> : '…'),
    },
    ...(mayManage
      ? [
          {
            id: 'actions',
            header: '',
            width: 220,
            cell: (tag: KnownTag) => (
              <span className={styles.actions}>
                {(['edit', 'merge', 'remove'] as const).map((what) => (
                  <Button
                    key={what}
                    variant="default"
                    size="compact-xs"
                    aria-label={t(`${what}Of`, { name: tag.name })}
                    onClick={() => setDoing({ what, tag })}
                  >
                    {t(what)}
                  </Button>
                ))}
              </span>
            ),
          },
        ]
      : []),
  ];
  const create = may('core.tag.write') && (
    <Button leftSection={<IconPlus size={14} />} onClick={() => setDoing({ what: 'create' })}>
      {t('add')}
    </Button>
  );
  const { what, tag } = doing ?? {};
  return (
    <Page fills title={t('title')} actions={create}>
      {error ? (
        <Refusal error={error} />
      ) : (
        <DataGrid<KnownTag>
          label={t('title')}
          columns={columns}
          rows={tags}
          rowId={({ id }) => id}
          empty={
            !isPending && (
              <EmptyState
                icon={<IconTags size={28} />}
                title={t('emptyTitle')}
                hint={t('emptyHint')}
                actions={create}
              />
            )
          }
        />
      )}
      {(what === 'create' || what === 'edit') && <TagForm tag={tag} onClose={close} />}
      {what === 'merge' && tag && <MergeTag tag={tag} onClose={close} />}
      {what === 'remove' && tag && <RemoveTag tag={tag} counts={countsOf(tag)} onClose={close} />}
    </Page>
  );
}
