import { Button, Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import type { Format } from '../../ui/format/format.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { type Say, useTexts } from '../../ui/language/use-texts.ts';
import { type ImportReport, rowsToWrite } from './import-report.ts';
import { importTexts } from './texts.ts';
import styles from './wizard.module.css';

interface Props {
  /** Undefined while there is nothing to decide on. */
  readonly report: ImportReport | undefined;
  /** Decisions were made that the report does not know of yet. */
  readonly undecided: boolean;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onCommit: (skipErrors: boolean) => void;
}

/** The decision to write: all or nothing, unless the user chooses to leave out rows with errors. */
export function CommitBar({ report, undecided, busy, onBack, onCommit }: Props) {
  const t = useTexts(importTexts);
  const format = useFormat();
  const reason = useId();
  const [wantsSkip, setWantsSkip] = useState(false);
  const errors = report?.counts.error ?? 0;
  const skip = wantsSkip && errors > 0;
  const blocked = report && whyNot(report, { undecided, skip }, t, format);
  const rows = report ? rowsToWrite(report) : 0;

  return (
    <div className={styles.bar}>
      <Button variant="default" disabled={busy} onClick={onBack}>
        {t('back')}
      </Button>
      <span id={reason} className={styles.reason} role="status">
        {report && (blocked ?? t(skip ? 'skipping' : 'allOrNothing'))}
      </span>
      {errors > 0 && (
        <Checkbox
          className={styles.next}
          size="xs"
          label={t('skipErrors', { count: errors, shown: format.integer(errors) })}
          checked={wantsSkip}
          onChange={({ currentTarget }) => setWantsSkip(currentTarget.checked)}
        />
      )}
      {report && (
        <Button
          className={styles.next}
          disabled={blocked !== undefined}
          aria-describedby={reason}
          onClick={() => onCommit(skip)}
        >
          {t('commit', { count: rows, shown: format.integer(rows) })}
        </Button>
      )}
    </div>
  );
}

/** The sentence that says why nothing can be written yet. */
function whyNot(
  report: ImportReport,
  { undecided, skip }: { readonly undecided: boolean; readonly skip: boolean },
  t: Say<'blockedByErrors' | 'blockedByDecisions' | 'nothingToWrite'>,
  format: Format,
): string | undefined {
  const { error } = report.counts;
  if (undecided) return t('blockedByDecisions');
  if (error > 0 && !skip) return t('blockedByErrors', { count: error, shown: format.integer(error) });
  return rowsToWrite(report) === 0 ? t('nothingToWrite') : undefined;
}
