import { Button } from '@mantine/core';
import type { VisibleEntity } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { recordTexts } from '../texts.ts';
import { FileReading } from './file-reading.tsx';
import styles from './import.module.css';
import type { Inspection } from './import-types.ts';
import { MappingDefaults } from './mapping-defaults.tsx';
import { MappingTable } from './mapping-table.tsx';
import type { ImportWork } from './use-import.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly work: ImportWork;
  readonly inspection: Inspection;
}

/** The second step: how the file was read and what its columns mean, all of it open to mending. */
export function StepMapping({ entity, work, inspection }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const { file, encodingReason, rows, columns, seenBefore, remembered, workbook } = inspection;
  const taken = Object.values(work.mapping?.columns ?? {});
  const uncovered = entity.fields.filter(
    ({ name, required, derived, onCreate, importDefault }) =>
      required &&
      !derived &&
      onCreate &&
      importDefault === undefined &&
      !taken.includes(name) &&
      !work.mapping?.defaults[name],
  );
  return (
    <div className={styles.step}>
      <div className={styles.facts}>
        <FileReading work={work} inspection={inspection} />
        <p className={styles.note}>
          {t('fileFacts', { name: file.name, shown: format.integer(rows), columns: columns.length })}
          {encodingReason && ` · ${local(encodingReason)}`}
          {workbook && workbook.headerRow > 1 && ` · ${t('headerRow', { row: workbook.headerRow })}`}
        </p>
      </div>
      {work.error !== null && <ProblemNotice>{errorSentence(work.error, language)}</ProblemNotice>}
      {seenBefore && (
        <div className={styles.notice}>
          {t('seenBefore', { at: format.instant(seenBefore.at), count: format.integer(seenBefore.count) })}
        </div>
      )}
      {inspection.looksLike && (
        <p className={styles.note}>{t('looksLike', { product: local(inspection.looksLike) })}</p>
      )}
      {remembered && <p className={styles.note}>{t('remembered')}</p>}
      <Section flush>
        <MappingTable entity={entity} inspection={inspection} work={work} />
      </Section>
      {uncovered.length > 0 && (
        <p className={styles.note}>
          {t('missingRequired', {
            fields: uncovered.map(({ label }) => local(label)).join(language === 'zh' ? '、' : ', '),
          })}
        </p>
      )}
      <MappingDefaults entity={entity} work={work} />
      <div className={styles.foot}>
        <Button variant="default" onClick={work.restart}>
          {t('otherFile')}
        </Button>
        <span className={styles.right}>
          <span className={styles.note}>{t('dryRunHint')}</span>
          <Button size="sm" loading={work.starting} onClick={work.tryOut}>
            {t('dryRun')}
          </Button>
        </span>
      </div>
    </div>
  );
}
