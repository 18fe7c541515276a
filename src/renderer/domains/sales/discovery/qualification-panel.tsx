import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { RelatedList } from '../../../records/record/related-list.tsx';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './discovery.module.css';
import { discoveryTexts } from './texts.ts';

/** What is known of the customer's needs and who decides, and what is missing before it is worth more work. */
export function Discovery({ row }: { readonly row: Row }) {
  const needs = useEntity('dealNeed');
  const members = useEntity('dealContact');
  const id = textOf(row, 'id');
  return (
    <>
      <QualificationPanel row={row} />
      {needs && <RelatedList entity={needs} field="dealId" id={id} />}
      {members && <RelatedList entity={members} field="dealId" id={id} />}
    </>
  );
}

function QualificationPanel({ row }: { readonly row: Row }) {
  const t = useTexts(discoveryTexts);
  const format = useFormat();
  const { data } = useQuery({
    ...trpc.sales.qualification.queryOptions({ id: textOf(row, 'id') }),
    enabled: textOf(row, 'status') === 'open',
  });
  if (!data) return null;
  return (
    <Section title={t('qualification', { percent: format.percent(data.score) })}>
      <ul className={styles.points}>
        {data.points.map(({ id, met }) => (
          <li key={id} data-met={met || undefined}>
            {met ? <IconCircleCheck size={16} aria-hidden /> : <IconCircle size={16} aria-hidden />}
            <span>
              {t(id)}
              {!met && <small>{t(`${id}Gap`)}</small>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
