import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { useListPath } from '../../../records/places.ts';
import type { Row } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { GroupTree } from './group-tree.tsx';
import { customerTexts } from './texts.ts';

type Figure = Outputs['sales']['customerFigures']['figures'][number];

/** What a customer comes to, and the companies below it: each figure opens its rows. */
export function CustomerAtAGlance({ row }: { readonly row: Row }) {
  const t = useTexts(customerTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const [group, setGroup] = useState(false);
  const { data } = useQuery(trpc.sales.customerFigures.queryOptions({ id: row.id, group }));
  if (!data) return null;
  const isGroup = data.group.length > 1;
  const textOf = ({ count, sums, day }: Figure): string => {
    if (day !== undefined) return dayText(day);
    const amounts = (sums ?? []).map(({ currency, amount }) => format.money(amount, currency));
    return count === 0 ? t('none') : [t('rows', { count: String(count) }), ...amounts].join(' · ');
  };
  const dayText = (day: Figure['day']): string => {
    if (day === null || day === undefined) return t('none');
    return format.date(typeof day === 'number' ? format.dayOf(day) : day);
  };
  return (
    <Section
      title={t('title')}
      actions={
        isGroup && (
          <SegmentedControl
            size="xs"
            aria-label={t('which')}
            value={group ? 'group' : 'alone'}
            onChange={(next) => setGroup(next === 'group')}
            data={[
              { value: 'alone', label: t('alone') },
              { value: 'group', label: t('group') },
            ]}
          />
        )
      }
    >
      {data.figures.every(({ count }) => count === 0) ? (
        <span>{t('nothingYet')}</span>
      ) : (
        <Facts
          facts={data.figures.map((figure) => ({
            name: local(figure.label),
            value:
              figure.count === 0 ? (
                t('none')
              ) : (
                <Go
                  to={listPath(figure.entity, { filter: figure.filter })}
                  aria-label={t('open', { figure: `${local(figure.label)} ${textOf(figure)}` })}
                >
                  {textOf(figure)}
                </Go>
              ),
          }))}
        />
      )}
      {isGroup && <GroupTree members={data.group} />}
    </Section>
  );
}
