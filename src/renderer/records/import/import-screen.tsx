import { useParams } from '@tanstack/react-router';
import { useEntity, type VisibleEntity } from '../../data/meta.ts';
import { useInSentence, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { WizardSteps } from '../../ui/wizard/wizard-steps.tsx';
import { recordTexts } from '../texts.ts';
import { UnknownEntity } from '../unknown-entity.tsx';
import { StepCheck } from './step-check.tsx';
import { StepFile } from './step-file.tsx';
import { StepMapping } from './step-mapping.tsx';
import { StepResult } from './step-result.tsx';
import { useImport } from './use-import.ts';

const STEPS = ['file', 'mapping', 'check', 'result'] as const;

/** Brings a file in: what it holds, which columns mean what, what would happen, and then what did. */
export function ImportScreen() {
  const { entity: name } = useParams({ strict: false }) as { entity?: string };
  const entity = useEntity(name ?? '');
  return entity?.importable ? (
    <Wizard key={entity.name} entity={entity} />
  ) : (
    <UnknownEntity name={name ?? ''} />
  );
}

function Wizard({ entity }: { readonly entity: VisibleEntity }) {
  const t = useTexts(recordTexts);
  const inSentence = useInSentence();
  const work = useImport(entity.name);
  const names = [t('stepFile'), t('stepMapping'), t('stepCheck'), t('stepResult')];
  return (
    <Page
      title={t('importTitle', { entity: inSentence(entity.plural) })}
      toolbar={<WizardSteps names={names} at={STEPS.indexOf(work.step)} />}
    >
      {work.step === 'file' && <StepFile work={work} />}
      {work.step === 'mapping' && work.inspection && (
        <StepMapping entity={entity} work={work} inspection={work.inspection} />
      )}
      {work.step === 'check' && <StepCheck entity={entity} work={work} />}
      {work.step === 'result' && <StepResult entity={entity} work={work} />}
    </Page>
  );
}
