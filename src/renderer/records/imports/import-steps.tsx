import { useMemo, useState } from 'react';
import { client } from '../../data/client.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Steps } from '../../ui/steps/steps.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { importableFields } from './import-fields.ts';
import { firstMapping, type Mapping, sameHeaders } from './mapping.ts';
import { ResultStep } from './result-step.tsx';
import { importTexts } from './texts.ts';
import { type ImportFile, useImportFile } from './use-import-file.ts';
import { useImportRun } from './use-import-run.ts';
import { useStepFocus } from './use-step-focus.ts';
import styles from './wizard.module.css';

type StepId = 'file' | 'columns' | 'check' | 'result';

interface Props {
  readonly entity: VisibleEntity;
}

const EMPTY: Mapping = { columns: {}, defaults: {}, dateOrders: {}, values: {} };

/** Leads through the steps and keeps what was chosen on the way. */
export function ImportSteps({ entity }: Props) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const [step, setStep] = useState<StepId>('file');
  const [mapping, setMapping] = useState(EMPTY);
  const [remembering, setRemembering] = useState(true);
  const fields = useMemo(() => importableFields(entity), [entity]);

  const remember = (from: ImportFile, wanted: boolean): void => {
    setRemembering(wanted);
    setMapping(firstMapping(from.inspection, fields, wanted));
  };

  const read = (next: ImportFile, before: ImportFile | null): void => {
    if (!before || !sameHeaders(next.inspection, before.inspection)) remember(next, true);
    setStep('columns');
  };
  const source = useImportFile(entity.name, read);
  const trial = useImportRun(client.imports.dryRun.mutate, { endsWithScreen: true });
  const commit = useImportRun(client.imports.commit.mutate);
  const { file } = source;

  const order = (wanted: Mapping) => ({
    entity: entity.name,
    upload: file?.upload ?? '',
    mapping: wanted,
    language,
    ...file?.chosen,
  });

  const check = (wanted: Mapping): void => {
    setMapping(wanted);
    commit.forget();
    trial.start(order(wanted));
    setStep('check');
  };

  const mend = (): void => {
    trial.forget();
    setStep('columns');
  };

  const startAgain = (): void => {
    source.forget();
    trial.forget();
    commit.forget();
    setMapping(EMPTY);
    setStep('file');
  };

  const written = commit.report !== undefined;
  const shown: StepId = written ? 'result' : step;

  const body = useStepFocus(shown, trial.running || commit.running);
  const steps: readonly { id: StepId; label: string }[] = [
    { id: 'file', label: t('stepFile') },
    { id: 'columns', label: t('stepColumns') },
    { id: 'check', label: t('stepCheck') },
    { id: 'result', label: t('stepResult') },
  ];
  const open = written || commit.running ? [] : file ? ['file', 'columns'] : ['file'];

  return (
    <div className={styles.wizard}>
      <Steps
        label={t('steps')}
        steps={steps}
        current={shown}
        open={open}
        onGo={(id) => (id === 'file' ? startAgain() : mend())}
      />
      <section
        ref={body}
        className={styles.body}
        tabIndex={-1}
        aria-label={steps.find(({ id }) => id === shown)?.label}
      >
        {shown === 'file' && <FileStep entity={entity} fields={fields} source={source} />}
        {shown === 'columns' && file && (
          <ColumnsStep
            fields={fields}
            file={file}
            source={source}
            mapping={mapping}
            remembering={remembering}
            onRemember={(wanted) => remember(file, wanted)}
            onMapping={setMapping}
            onOtherFile={startAgain}
            onNext={() => check(mapping)}
          />
        )}
        {shown === 'check' && file && (
          <CheckStep
            fields={fields}
            mapping={mapping}
            trial={trial}
            commit={commit}
            onCheck={check}
            onBack={mend}
            onCommit={(skipErrors) => {
              if (trial.report)
                commit.start({ ...order(mapping), skipErrors, expected: { ...trial.report.counts } });
            }}
          />
        )}
        {shown === 'result' && file && commit.report && (
          <ResultStep
            entity={entity}
            file={file.name}
            report={commit.report}
            mapping={mapping}
            onAnother={startAgain}
          />
        )}
      </section>
    </div>
  );
}
