import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { FileRow } from '../../ui/files/file-row.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { fileTexts } from './texts.ts';
import type { Attachment } from './use-files.ts';

/** What may be done with a file; what is left out is not offered. */
export interface FileActions {
  readonly open?: (file: Attachment) => void;
  readonly fetch?: (file: Attachment) => void;
  readonly annotate?: (file: Attachment) => void;
  readonly remove?: (file: Attachment) => void;
  readonly restore?: (file: Attachment) => void;
}

const OFFERED = [
  ['fetch', 'download', IconDownload],
  ['annotate', 'editNote', IconPencil],
  ['remove', 'remove', IconTrash],
  ['restore', 'restore', IconArrowBackUp],
] as const;

/** One file of a record, with its picture, who brought it, and what may be done with it. */
export function AttachedFile({ file, may }: { readonly file: Attachment; readonly may: FileActions }) {
  const t = useTexts(fileTexts);
  const local = useLocal();
  const format = useFormat();
  const { name } = file;
  const { data: picture } = useQuery({
    ...trpc.files.thumbnail.queryOptions({ id: file.id }),
    enabled: file.hasThumbnail,
    staleTime: Number.POSITIVE_INFINITY, // bytes never change
  });
  return (
    <FileRow
      name={name}
      family={file.family}
      picture={picture}
      facts={[
        `${local(file.type)} · ${format.fileSize(file.size)}`,
        `${file.by} · ${format.instant(file.at)}`,
      ]}
      note={file.note}
      locked={file.confidential ? t('confidential') : undefined}
      openLabel={t(file.viewable ? 'view' : 'download', { name })}
      {...(may.open ? { onOpen: () => may.open?.(file) } : {})}
      actions={OFFERED.map(([action, label, Icon]) => {
        const act = may[action];
        return (
          act && (
            <ActionIcon
              key={action}
              size="sm"
              aria-label={t(label, { name })}
              title={t(label, { name })}
              onClick={() => act(file)}
            >
              <Icon size={15} stroke={1.6} />
            </ActionIcon>
          )
        );
      })}
    />
  );
}
