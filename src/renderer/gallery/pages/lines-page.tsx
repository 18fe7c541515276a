import { useMemo, useState } from 'react';
import type { LocalText } from '#shared/texts.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Section } from '../../ui/layout/section.tsx';
import type { LineColumn } from '../../ui/lines/line-column.ts';
import { LineEditor } from '../../ui/lines/line-editor.tsx';
import { Specimen } from '../specimen.tsx';

interface Line {
  readonly key: string;
  readonly name: string;
  readonly quantity: string;
  readonly price: string;
}

let made = 0;
const newLine = (): Line => ({ key: `n${made++}`, name: '', quantity: '1', price: '' });
const copyOf = (line: Line): Line => ({ ...line, key: `n${made++}` });
const keyOf = ({ key }: Line): string => key;
const NUMBER: LocalText = { zh: '不是数字', en: 'Not a number' };

function Example({
  first,
  disabled = false,
}: {
  readonly first: readonly Line[];
  readonly disabled?: boolean;
}) {
  const local = useLocal();
  const format = useFormat();
  const [lines, setLines] = useState(first);
  const sum = lines.reduce(
    (total, { quantity, price }) => total + (Number(quantity) * Number(price) || 0),
    0,
  );
  const columns = useMemo((): readonly LineColumn<Line>[] => {
    const number = (name: 'quantity' | 'price'): Partial<LineColumn<Line>> => ({
      align: 'right',
      text: (line) => line[name],
      put: (line, text) => ({ ...line, [name]: text }),
      problem: (line) => (Number.isNaN(Number(line[name])) ? local(NUMBER) : undefined),
    });
    return [
      {
        id: 'name',
        header: local({ zh: '品名', en: 'Item' }),
        width: 200,
        grows: true,
        text: ({ name }) => name,
        put: (line, name) => ({ ...line, name }),
      },
      {
        id: 'quantity',
        header: local({ zh: '数量', en: 'Quantity' }),
        width: 90,
        text: () => '',
        ...number('quantity'),
      },
      {
        id: 'price',
        header: local({ zh: '单价', en: 'Price' }),
        width: 120,
        text: () => '',
        ...number('price'),
      },
      {
        id: 'amount',
        header: local({ zh: '金额', en: 'Amount' }),
        width: 140,
        align: 'right',
        text: ({ quantity, price }) => format.decimal((Number(quantity) * Number(price) || 0).toFixed(2)),
      },
    ];
  }, [local, format]);
  return (
    <Section flush>
      <LineEditor
        label={local({ zh: '明细', en: 'Lines' })}
        columns={columns}
        lines={lines}
        lineKey={keyOf}
        most={999}
        newLine={newLine}
        copyOf={copyOf}
        onLines={setLines}
        disabled={disabled}
        totals={{ amount: format.decimal(sum.toFixed(2)) }}
        empty={<EmptyState title={local({ zh: '还没有明细', en: 'No lines yet' })} />}
      />
    </Section>
  );
}

const sample = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, at) => ({
    key: String(at),
    name: `SKU-${String(at + 1).padStart(4, '0')}`,
    quantity: String((at % 9) + 1),
    price: String(((at * 37) % 500) + 20),
  }));

export function LinesPage() {
  const wrong = sample(3).map((line, at) => (at === 1 ? { ...line, quantity: '三' } : line));
  return (
    <>
      <Specimen name={{ zh: '几行', en: 'A few lines' }}>
        <Example first={sample(4)} />
      </Specimen>
      <Specimen name={{ zh: '需要更正', en: 'Something to mend' }}>
        <Example first={wrong} />
      </Specimen>
      <Specimen name={{ zh: '没有行', en: 'No lines' }}>
        <Example first={[]} />
      </Specimen>
      <Specimen name={{ zh: '只读', en: 'Read only' }}>
        <Example first={sample(2)} disabled />
      </Specimen>
      <Specimen name={{ zh: '999 行', en: '999 lines' }}>
        <Example first={sample(999)} />
      </Specimen>
    </>
  );
}
