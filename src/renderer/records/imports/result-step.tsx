import { Button } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { VisibleEntity } from '../../data/meta.ts';
import { download } from '../../data/transfers.ts';
import { offerUndo } from '../../data/undo.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { currentLanguage } from '../../ui/language/i18n.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { useListPath } from '../places.ts';
import { type ImportReport, rowsToWrite } from './import-report.ts';
import type { Mapping } from './mapping.ts';
import { importTexts } from './texts.ts';
import { useInSentence } from './use-in-sentence.ts';
import { VerdictRows } from './verdict-rows.tsx';
import { VerdictTiles } from './verdict-tiles.tsx';
import styles from './wizard.module.css';

interface Props {
  readonly entity: VisibleEntity;
  readonly file: string;
  readonly report: ImportReport;
  readonly mapping: Mapping;
  readonly onAnother: () => void;
}

/** The last step: what was written, and where to go from here. */
export function ResultStep({ entity, file, report, mapping, onAnother }: Props) {
  const t = useTexts(importTexts);
  const inSentence = useInSentence();
  const format = useFormat();
  const go = useGo();
  const listPath = useListPath();
  const written = rowsToWrite(report);
  const { error: skipped } = report.counts;

  useEffect(() => void offerUndo(currentLanguage()), []);

  return (
    <div className={styles.scrolled}>
      <div role="status">
        <EmptyState
          icon={<IconCircleCheck size={36} stroke={1.4} />}
          title={t('done')}
          hint={
            <>
              {t('doneHint', { file, count: written, shown: format.integer(written) })}
              {skipped > 0 && (
                <>
                  <br />
                  {t('doneSkipped', { count: skipped, shown: format.integer(skipped) })}
                </>
              )}
            </>
          }
          actions={
            <>
              <Button onClick={() => go(listPath(entity.name))}>
                {t('openList', { entity: inSentence(entity.plural) })}
              </Button>
              <Button
                variant="default"
                leftSection={<IconDownload size={14} aria-hidden />}
                onClick={() => download(report.download)}
              >
                {t('resultFile')}
              </Button>
              <Button variant="default" onClick={onAnother}>
                {t('importAnother')}
              </Button>
            </>
          }
        />
      </div>
      <VerdictTiles counts={report.counts} only={null} />
      {skipped > 0 && (
        <Section title={t('skippedRows')} flush>
          <VerdictRows
            header={report.header}
            rows={report.sample.filter(({ verdict }) => verdict === 'error')}
            mapping={mapping}
          />
        </Section>
      )}
    </div>
  );
}
