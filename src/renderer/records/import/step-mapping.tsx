import { Button, Select } from '@mantine/core';
import type { VisibleEntity } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';
import type { Delimiter, Encoding, Inspection } from './import-types.ts';
import { MappingDefaults } from './mapping-defaults.tsx';
import { MappingTable } from './mapping-table.tsx';
import type { ImportWork } from './use-import.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly work: ImportWork;
  readonly inspection: Inspection;
}

const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

/** The second step: how the file was read and what its columns mean, all of it open to mending. */
export function StepMapping({ entity, work, inspection }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const { file, encoding, encodingReason, delimiter, rows, columns, seenBefore, remembered } = inspection;
  const delimiters: readonly { value: Delimiter; label: string }[] = [
    { value: ',', label: t('comma') },
    { value: ';', label: t('semicolon') },
    { value: '\t', label: t('tab') },
    { value: '|', label: t('bar') },
  ];
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
        <Select
          size="xs"
          label={t('encoding')}
          allowDeselect={false}
          data={ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))}
          value={encoding}
          title={local(encodingReason)}
          onChange={(next) => next && work.read({ encoding: next as Encoding })}
        />
        <Select
          size="xs"
          label={t('delimiter')}
          allowDeselect={false}
          data={[...delimiters]}
          value={delimiter}
          onChange={(next) => next && work.read({ delimiter: next as Delimiter })}
        />
        <p className={styles.note}>
          {t('fileFacts', { name: file.name, shown: format.integer(rows), columns: columns.length })} ·{' '}
          {local(encodingReason)}
        </p>
      </div>
      {work.error !== null && <ProblemNotice>{errorSentence(work.error, language)}</ProblemNotice>}
      {seenBefore && (
        <div className={styles.notice}>
          {t('seenBefore', { at: format.instant(seenBefore.at), count: format.integer(seenBefore.count) })}
        </div>
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
