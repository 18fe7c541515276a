import { useEntity, useMeta } from '../../data/meta.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { ImportSteps } from './import-steps.tsx';
import { importTexts } from './texts.ts';
import { useInSentence } from './use-in-sentence.ts';

interface Props {
  readonly entity: string;
}

/** Brings the rows of a file into the records of one kind: file, columns, dry run, result. */
export function ImportWizard({ entity: name }: Props) {
  const t = useTexts(importTexts);
  const inSentence = useInSentence();
  const meta = useMeta();
  const entity = useEntity(name);

  if (meta === undefined) return <Waiting />;
  if (entity === undefined || !entity.importable || !entity.mayWrite)
    return <EmptyState title={t('notImportable')} hint={t('notImportableHint')} />;
  return (
    <Page title={t('title', { entity: inSentence(entity.plural) })} fills>
      <ImportSteps key={name} entity={entity} />
    </Page>
  );
}
