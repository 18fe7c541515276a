import { useCallback } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, type VisibleEntity } from '../../../data/meta.ts';
import { useCompanyCurrency } from '../../../data/session.ts';
import { errorSentence, wireErrorOf } from '../../../data/wire-error.ts';
import { FieldFacts } from '../../../records/record/field-facts.tsx';
import { CalmNotice } from '../../../ui/feedback/calm-notice.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { RecordForm } from '../../../ui/form/record-form.tsx';
import { SaveBar } from '../../../ui/form/save-bar.tsx';
import { UnsavedGuard } from '../../../ui/form/unsaved-guard.tsx';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { referenceText } from '../../../ui/format/field-text.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './order.module.css';
import type { OrderData } from './order-data.ts';
import { orderTexts } from './texts.ts';

const HANDOVER = ['contactId', 'environment', 'acceptance', 'promises', 'paymentTerms'];
const ALWAYS = ['deliveryOwnerId', 'deliverBy', 'ownerId', 'note'];

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
  readonly data: OrderData;
}

/** The hand-over to delivery: filled in until the order is confirmed, with what is still missing above it. */
export function HandoverForm({ entity, row, data }: Props) {
  const t = useTexts(orderTexts);
  const local = useLocal();
  const format = useFormat();
  const language = useLanguage();
  const currency = useCompanyCurrency();
  const draft = useDraft(useCallback((name: string) => fieldValue(row, name), [row]));
  const save = useCommand(client.sales.order.save.mutate, {
    failed: () => true,
    done: () => {
      draft.reset();
      tellDone(t('saved'));
    },
  });
  const pending = textOf(row, 'status') === 'pending';
  const names = [...HANDOVER, ...ALWAYS];
  const fields = names.flatMap((name) => {
    const field = fieldOf(entity, name);
    return field ? [{ ...field, editable: pending || ALWAYS.includes(name) }] : [];
  });
  const shown = pending ? fields : fields.filter(({ editable }) => editable);
  const problems = wireErrorOf(save.error)?.problems ?? [];
  const elsewhere = save.error && !problems.some(({ field }) => shown.some(({ name }) => name === field));
  const wrong = shown.some(({ name }) => draft.entry(name)?.problem);
  const missing = data.hindrances.missing.map((name) => local(fieldOf(entity, name)?.label));
  const closed = textOf(row, 'status') === 'cancelled' || textOf(row, 'status') === 'done';
  return (
    <Section title={t('handover')}>
      <div className={styles.handover}>
        {pending && (
          <CalmNotice>
            {missing.length === 0
              ? t('handoverComplete')
              : t('handoverMissing', { count: missing.length, names: missing.join(t('comma')) })}
          </CalmNotice>
        )}
        {!pending && <FieldFacts entity={entity} row={row} names={HANDOVER} />}
        <RecordForm
          fields={shown}
          draft={draft}
          disabled={!data.mayWrite || closed}
          currency={currency}
          nameOf={(name) => referenceText(row, name, format)}
          problems={problems}
        />
        {elsewhere && <ProblemNotice>{errorSentence(save.error, language)}</ProblemNotice>}
      </div>
      {draft.dirty && (
        <SaveBar
          saving={save.pending}
          disabled={wrong}
          onSave={() =>
            save.run({
              id: row.id,
              values: { ...draft.changes.values },
              before: { ...draft.changes.before },
            })
          }
          onDiscard={() => {
            save.reset();
            draft.reset();
          }}
        />
      )}
      <UnsavedGuard when={draft.dirty} />
    </Section>
  );
}
