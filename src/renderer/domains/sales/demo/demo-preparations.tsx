import { Checkbox } from '@mantine/core';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import parts from '../deal/deal-parts.module.css';
import styles from './demo.module.css';
import type { DemoData } from './demo-draft.ts';
import { demoTexts } from './texts.ts';

/** What is got ready for a demo, ticked off as it is. */
export function DemoPreparations({ data: { preparations } }: { readonly data: DemoData }) {
  const t = useTexts(demoTexts);
  const local = useLocal();
  const entity = useEntity('demoPreparation');
  const tick = useCommand(client.records.update.mutate, { undo: true });
  const done = preparations.filter((each) => each.done).length;
  return (
    <Section
      title={t('preparations')}
      actions={
        preparations.length > 0 && (
          <span className={styles.muted}>{t('ready', { done, all: preparations.length })}</span>
        )
      }
    >
      <ul className={parts.list} aria-label={t('preparations')}>
        {preparations.map(({ id, title, kind, done: ready }) => (
          <li key={id} className={styles.tick}>
            <Checkbox
              size="xs"
              label={title}
              disabled={!entity?.mayWrite}
              checked={ready}
              onChange={({ currentTarget }) =>
                tick.run({
                  entity: 'demoPreparation',
                  id,
                  values: { done: currentTarget.checked ? 1 : 0 },
                  before: {},
                })
              }
            />
            <span className={styles.muted}>{local(choiceOf(entity, 'kind', kind).label)}</span>
          </li>
        ))}
      </ul>
      {preparations.length === 0 && <p className={parts.none}>{t('noPreparations')}</p>}
    </Section>
  );
}
