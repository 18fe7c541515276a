import { TAG_COLOURS } from '#shared/tags.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { PlainTable } from '../../ui/layout/plain-table.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { TagChip } from '../../ui/tag/tag-chip.tsx';
import styles from '../gallery.module.css';
import { LONG } from '../sample-rows.ts';
import { Specimen } from '../specimen.tsx';

const POINTS = [120_000, 184_000, null, 96_000, 240_000, 310_500].map((value, at) => ({
  label: `2026-${String(at + 1).padStart(2, '0')}`,
  value,
}));

export function FiguresPage() {
  const local = useLocal();
  const format = useFormat();
  const name = local({ zh: '回款', en: 'Received' });
  const text = (value: number): string => format.money(value * 100, 'CNY');
  const table = (
    <PlainTable
      label={name}
      columns={[
        { id: 'month', header: local({ zh: '月份', en: 'Month' }), cell: ({ label }) => format.month(label) },
        {
          id: 'value',
          header: name,
          number: true,
          cell: ({ value }) => (value === null ? '—' : text(value)),
        },
      ]}
      rows={POINTS}
      rowId={({ label }) => label}
      foot={[local({ zh: '合计', en: 'Total' }), text(950_500)]}
    />
  );
  return (
    <>
      <Specimen name={{ zh: '小表', en: 'A short table' }}>
        <Section flush>{table}</Section>
      </Specimen>
      <Specimen name={{ zh: '标签', en: 'Tags' }}>
        <div className={styles.row}>
          {TAG_COLOURS.map((colour) => (
            <TagChip key={colour} name={local({ zh: '重点客户', en: 'Key account' })} colour={colour} />
          ))}
        </div>
      </Specimen>
      <Specimen name={{ zh: '文字很长', en: 'Long text' }} long>
        <div className={styles.row}>
          <TagChip
            name={local(LONG)}
            colour="blue"
            remove={{ label: local({ zh: '移除', en: 'Remove' }), run: () => undefined }}
          />
        </div>
      </Specimen>
    </>
  );
}
