import { useQuery } from '@tanstack/react-query';
import { useMeta, type VisibleEntity } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { fieldValue, type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { useTotals } from '../list/use-rows.ts';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';

/** Chooses what to bring in; what others refer to stands first. */
export function ImportStart() {
  const t = useTexts(recordTexts);
  const meta = useMeta();
  const kinds = inOrder((meta?.entities ?? []).filter(({ importable, mayWrite }) => importable && mayWrite));
  return (
    <Page title={t('importStart')}>
      <div className={styles.step}>
        <p className={styles.note}>{t('importStartHint')}</p>
        <div className={styles.kinds}>
          {kinds.map((entity) => (
            <Kind key={entity.name} entity={entity} />
          ))}
        </div>
        <Section flush title={t('importHistory')}>
          <ImportHistory />
        </Section>
      </div>
    </Page>
  );
}

/** Kinds that others refer to before those that refer to them. */
function inOrder(kinds: readonly VisibleEntity[]): VisibleEntity[] {
  const ordered: VisibleEntity[] = [];
  const visit = (entity: VisibleEntity, above: readonly string[]): void => {
    if (ordered.includes(entity) || above.includes(entity.name)) return;
    for (const { target } of entity.fields) {
      const other = kinds.find(({ name }) => name === target);
      if (other) visit(other, [...above, entity.name]);
    }
    ordered.push(entity);
  };
  for (const entity of kinds) visit(entity, []);
  return ordered;
}

function Kind({ entity }: { readonly entity: VisibleEntity }) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const format = useFormat();
  const { data } = useTotals({ entity: entity.name, filter: null, search: '' });
  return (
    <Go to={`/import/${entity.name}`} className={styles.kind}>
      {local(entity.plural)}
      <small>{data ? t('rows', { count: data.count, shown: format.integer(data.count) }) : ''}</small>
    </Go>
  );
}

function ImportHistory() {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const format = useFormat();
  const meta = useMeta();
  const { data } = useQuery(trpc.imports.history.queryOptions());
  const rows = (data ?? []) as readonly Row[];
  if (data && rows.length === 0)
    return (
      <p className={styles.note} style={{ padding: '0 14px 12px' }}>
        {t('importNone')}
      </p>
    );
  const number = (row: Row, field: string): string => format.integer(Number(fieldValue(row, field) ?? 0));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('stepFile')}</th>
          <th scope="col">{t('importWhat')}</th>
          <th scope="col" className={styles.number}>
            {t('verdictNew')}
          </th>
          <th scope="col" className={styles.number}>
            {t('verdictChanged')}
          </th>
          <th scope="col" className={styles.number}>
            {t('verdictUnchanged')}
          </th>
          <th scope="col" className={styles.number}>
            {t('verdictError')}
          </th>
          <th scope="col">{t('createdAt')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{textOf(row, 'fileName')}</th>
            <td>{local(meta?.entities.find(({ name }) => name === textOf(row, 'entityName'))?.plural)}</td>
            <td className={styles.number}>{number(row, 'created')}</td>
            <td className={styles.number}>{number(row, 'updated')}</td>
            <td className={styles.number}>{number(row, 'unchanged')}</td>
            <td className={styles.number}>{number(row, 'failed')}</td>
            <td className="numeric">{format.instant(Number(fieldValue(row, 'createdAt')))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
