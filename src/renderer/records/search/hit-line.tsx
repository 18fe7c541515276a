import type { Outputs } from '../../data/trpc.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Marked } from '../../ui/search/marked.tsx';
import { useRecordPath } from '../places.ts';
import styles from './search.module.css';
import { searchTexts } from './texts.ts';

export type Hit = Outputs['search']['within']['hits'][number];

/** Something found: its name, where else the words stand, and since when it is there. */
export function HitLine({ hit }: { readonly hit: Hit }) {
  const t = useTexts(searchTexts);
  const local = useLocal();
  const format = useFormat();
  const recordPath = useRecordPath();
  const { title, marks, details, of, opens, createdAt } = hit;
  return (
    <li className={styles.hit}>
      <Go to={recordPath(opens.entity, opens.id)} className={styles.name} data-hit>
        <Marked text={local(title) || '—'} marks={typeof title === 'string' ? marks : []} />
      </Go>
      <span className={styles.details}>
        {of !== null && (
          <span>
            {t('of')} {local(of)}
          </span>
        )}
        {details.map((detail) => (
          <span key={detail.label.en} title={local(detail.label)}>
            {detail.label.en !== 'Number' && t('detail', { label: local(detail.label) })}
            <Marked text={detail.text} marks={detail.marks} />
          </span>
        ))}
      </span>
      <time className={styles.when} dateTime={new Date(createdAt).toISOString()}>
        {format.instant(createdAt)}
      </time>
    </li>
  );
}
