import type { FieldKind } from '#shared/fields.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { changeText } from '../../records/record/history-words.ts';
import { TextDiff } from '../../ui/diff/text-diff.tsx';
import { NOTHING } from '../../ui/format/format.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import styles from './field-changes.module.css';
import { auditTexts } from './texts.ts';

type FieldChange = Outputs['audit']['entry']['touched'][number]['fields'][number];

interface Props {
  readonly fields: readonly FieldChange[];
  readonly entity: VisibleEntity;
}

const NUMBERS: ReadonlySet<FieldKind> = new Set<FieldKind>(['money', 'integer', 'decimal']);
const LONG: ReadonlySet<FieldKind> = new Set<FieldKind>(['longText', 'json']);
/** A line longer than this is easier to read as a diff. */
const LONG_LINE = 30;

/** Each field with its value before and after; long texts as one text with what went and what came. */
export function FieldChanges({ fields, entity }: Props) {
  const t = useTexts(auditTexts);
  const local = useLocal();
  const format = useFormat();
  if (fields.length === 0) return <p className={styles.none}>{t('nothingVisible')}</p>;
  const compares = fields.some(({ op }) => op === 'update');
  return (
    <table className={styles.fields}>
      <thead>
        <tr>
          <th scope="col">{t('fieldColumn')}</th>
          {compares && <th scope="col">{t('oldValue')}</th>}
          <th scope="col">{t(fields[0]?.op === 'delete' ? 'oldValue' : 'newValue')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((change) => {
          const [old, now] = [
            changeText(change, change.old, entity, format),
            changeText(change, change.new, entity, format),
          ];
          const align = NUMBERS.has(change.kind) ? styles.number : undefined;
          const long = LONG.has(change.kind) || Math.max(old.length, now.length) > LONG_LINE;
          return (
            <tr key={change.field}>
              <th scope="row">{local(change.label)}</th>
              {compares && long && old !== '' && now !== '' ? (
                <td colSpan={2}>
                  <TextDiff old={old} now={now} />
                </td>
              ) : (
                <>
                  {compares && <td className={align}>{old || NOTHING}</td>}
                  <td className={align}>{(change.op === 'delete' ? old : now) || NOTHING}</td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
