import { useCallback } from 'react';
import { isLocalText, type LocalText } from '#shared/texts.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { undoTexts } from './texts.ts';

/** What names an action: the audit log and one's own latest actions carry it alike. */
export interface NamedAction {
  readonly group: number;
  readonly action: string;
  readonly actionLabel: LocalText | null;
  readonly undoes: number | null;
  readonly undoesLabel: LocalText | null;
  readonly changes: number;
  readonly more: boolean;
  readonly records: readonly { readonly title: string | LocalText | null }[];
}

/** The name of an action; that of an undo says what it took back. */
export function useActionName(): (action: NamedAction) => string {
  const t = useTexts(undoTexts);
  const local = useLocal();
  return useCallback(
    ({ action, actionLabel, undoesLabel }) =>
      undoesLabel ? t('undoes', { action: local(undoesLabel) }) : local(actionLabel ?? action),
    [t, local],
  );
}

/** Which records an action touched, by name. */
export function useRecordNames(): (action: NamedAction) => string {
  const t = useTexts(undoTexts);
  const local = useLocal();
  return useCallback(
    ({ records, more }) => {
      if (records.length === 0) return t('notYours');
      const names = records
        .map(({ title }) => (isLocalText(title) ? local(title) : (title ?? '—')))
        .join(local({ zh: '、', en: ', ' }));
      return more ? t('andMore', { names }) : names;
    },
    [t, local],
  );
}
