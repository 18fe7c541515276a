import { useTexts } from '../../ui/language/use-texts.ts';
import { fileTexts } from './texts.ts';
import { useFiles } from './use-files.ts';

/** “Files”, with how many there are: for a tab or the head of a section. */
export function FilesTitle({ entity, id }: { readonly entity: string; readonly id: string }) {
  const t = useTexts(fileTexts);
  const count = useFiles(entity, id).data?.items.length ?? 0;
  return count === 0 ? t('files') : t('filesCounted', { count });
}
