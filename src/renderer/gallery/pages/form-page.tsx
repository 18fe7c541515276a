import { Button, Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { FieldKind, FieldMeta } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import type { FieldConditions } from '../../ui/form/field-condition.ts';
import type { FormSection } from '../../ui/form/form-section.ts';
import { RadioChoices } from '../../ui/form/radio-choices.tsx';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { SaveBar } from '../../ui/form/save-bar.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Specimen } from '../specimen.tsx';

const field = (
  name: string,
  kind: FieldKind,
  label: LocalText,
  more: Partial<FieldMeta> = {},
): FieldMeta => ({
  name,
  kind,
  label,
  required: false,
  fieldClass: 'public',
  sortable: false,
  editable: true,
  onCreate: true,
  inList: true,
  synonyms: [],
  ...more,
});

const FIELDS: readonly FieldMeta[] = [
  field('name', 'text', { zh: '名称', en: 'Name' }, { required: true }),
  field('customer', 'reference', { zh: '客户', en: 'Customer' }, { target: 'customer', required: true }),
  field(
    'billing',
    'choice',
    { zh: '计费方式', en: 'Billing' },
    {
      required: true,
      choices: [
        { value: 'once', label: { zh: '一次性', en: 'Once' } },
        { value: 'yearly', label: { zh: '按年', en: 'Yearly' } },
      ],
    },
  ),
  field('amount', 'money', { zh: '金额', en: 'Amount' }, { min: 0 }),
  field('renewal', 'date', { zh: '续费日期', en: 'Renews on' }, { required: true }),
  field('seats', 'integer', { zh: '席位', en: 'Seats' }, { min: 1 }),
  field('email', 'email', { zh: '联系邮箱', en: 'Email' }),
  field('signed', 'boolean', { zh: '已签字', en: 'Signed' }),
  field('note', 'longText', { zh: '备注', en: 'Note' }),
];
const CONDITIONS: FieldConditions = {
  renewal: { field: 'billing', is: ['yearly'] },
  seats: { field: 'billing', is: ['yearly'] },
};
const NOTHING = (): null => null;
const FILLED: Readonly<Record<string, string | number>> = {
  name: '云帆数据年度订阅',
  customer: 'c1',
  billing: 'yearly',
  amount: 12_800_000,
  renewal: '2027-03-18',
  seats: 120,
  email: 'wang@example.com',
  signed: 1,
};
const filled = (name: string): string | number | null => FILLED[name] ?? null;

function Sectioned({ begin }: { readonly begin: number }) {
  const local = useLocal();
  const draft = useDraft(NOTHING);
  const [attempt, setAttempt] = useState(begin);
  const sections: readonly FormSection[] = [
    { title: local({ zh: '合同', en: 'Contract' }), fields: ['name', 'customer', 'email', 'signed'] },
    {
      title: local({ zh: '计费', en: 'Billing' }),
      hint: local({ zh: '按年计费时需要续费日期。', en: 'Yearly billing needs a date to renew on.' }),
      fields: ['billing', 'amount', 'renewal', 'seats'],
    },
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Section>
        <RecordForm
          fields={FIELDS}
          draft={draft}
          currency="CNY"
          sections={sections}
          visibleWhen={CONDITIONS}
          attempt={attempt}
        />
        <div style={{ marginTop: 14 }}>
          <Button type="submit">{local({ zh: '新建', en: 'Create' })}</Button>
        </div>
      </Section>
    </form>
  );
}

export function FormPage() {
  const local = useLocal();
  const [billing, setBilling] = useState('once');
  const draft = useDraft(filled);
  return (
    <>
      <Specimen
        name={{
          zh: '分区，按条件显示，离开字段后检查',
          en: 'Sections, conditions, checked when a field is left',
        }}
      >
        <Sectioned begin={0} />
      </Specimen>
      <Specimen name={{ zh: '提交之后', en: 'After a try to save' }}>
        <Sectioned begin={1} />
      </Specimen>
      <Specimen name={{ zh: '单选', en: 'One of several' }}>
        <Section title={local({ zh: '计费方式', en: 'Billing' })}>
          <RadioChoices
            label={local({ zh: '计费方式', en: 'Billing' })}
            value={billing}
            onChange={setBilling}
          >
            <Radio value="once" label={local({ zh: '一次性', en: 'Once' })} />
            <Radio
              value="yearly"
              label={local({ zh: '按年', en: 'Yearly' })}
              description={local({ zh: '每年续费', en: 'Renewed each year' })}
            />
          </RadioChoices>
        </Section>
      </Specimen>
      <Specimen name={{ zh: '不能修改', en: 'Not to be changed' }}>
        <Section>
          <RecordForm fields={FIELDS} draft={draft} currency="CNY" disabled />
        </Section>
      </Specimen>
      <Specimen name={{ zh: '有未保存的更改', en: 'Changed' }}>
        <Section title={local({ zh: '基本信息', en: 'Details' })}>
          <RecordForm fields={FIELDS.slice(0, 4)} draft={draft} currency="CNY" />
          <SaveBar saving={false} onSave={NOTHING} onDiscard={NOTHING} />
        </Section>
      </Specimen>
    </>
  );
}
