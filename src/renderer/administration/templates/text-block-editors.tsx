import { Checkbox, NumberInput, Select } from '@mantine/core';
import type { TemplateBlock } from '#shared/templates/template-body.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { RowsEditor } from './rows-editor.tsx';
import { useEditing } from './template-data.ts';
import styles from './template-editor.module.css';
import { TemplateTextInput } from './template-text-input.tsx';
import { templateTexts } from './texts.ts';

interface Of<Kind extends TemplateBlock['kind']> {
  readonly block: Extract<TemplateBlock, { kind: Kind }>;
  readonly onChange: (block: Extract<TemplateBlock, { kind: Kind }>) => void;
}

const NONE = { zh: '', en: '' };

type Align = 'left' | 'center' | 'right';

function AlignChoice({
  value,
  onChange,
}: {
  readonly value: Align;
  readonly onChange: (value: Align) => void;
}) {
  const t = useTexts(templateTexts);
  const { disabled } = useEditing();
  const data = (['left', 'center', 'right'] as const).map((each) => ({ value: each, label: t(each) }));
  return (
    <Select
      size="xs"
      label={t('align')}
      allowDeselect={false}
      disabled={disabled}
      data={data}
      value={value}
      onChange={(next) => next && onChange(next)}
    />
  );
}

function Millimetres({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const t = useTexts(templateTexts);
  const { disabled } = useEditing();
  return (
    <NumberInput
      size="xs"
      label={t('width')}
      suffix=" mm"
      min={5}
      max={180}
      clampBehavior="strict"
      disabled={disabled}
      value={value}
      onChange={(next) => typeof next === 'number' && next >= 5 && onChange(next)}
    />
  );
}

/** How wide the logo is, and where it stands. */
export function LogoEditor({ block, onChange }: Of<'logo'>) {
  return (
    <div className={styles.row}>
      <Millimetres value={block.width} onChange={(width) => onChange({ ...block, width })} />
      <AlignChoice value={block.align} onChange={(align) => onChange({ ...block, align })} />
    </div>
  );
}

/** A paragraph, its alignment and size. */
export function ParagraphEditor({ block, onChange }: Of<'paragraph'>) {
  const t = useTexts(templateTexts);
  const { disabled } = useEditing();
  return (
    <>
      <TemplateTextInput
        label={t('paragraphText')}
        rows={3}
        value={block.text}
        onChange={(text) => onChange({ ...block, text })}
      />
      <div className={styles.row}>
        <AlignChoice value={block.align} onChange={(align) => onChange({ ...block, align })} />
        <Checkbox
          size="xs"
          label={t('small')}
          disabled={disabled}
          checked={block.small}
          onChange={({ currentTarget }) => onChange({ ...block, small: currentTarget.checked })}
        />
      </div>
    </>
  );
}

/** Whom the document is for, and its facts. */
export function IntroductionEditor({ block, onChange }: Of<'introduction'>) {
  const t = useTexts(templateTexts);
  return (
    <>
      <TemplateTextInput
        label={t('addressing')}
        value={block.heading}
        onChange={(heading) => onChange({ ...block, heading })}
      />
      <TemplateTextInput
        label={t('recipient')}
        value={block.party}
        onChange={(party) => onChange({ ...block, party })}
      />
      <TemplateTextInput
        label={t('recipientLines')}
        rows={2}
        value={block.lines}
        onChange={(lines) => onChange({ ...block, lines })}
      />
      <RowsEditor
        rows={block.facts}
        fresh={{ label: NONE, value: NONE }}
        name={t('fact')}
        onChange={(facts) => onChange({ ...block, facts })}
      >
        {(fact, change, name) => (
          <div className={styles.pair}>
            <TemplateTextInput
              label={`${name} · ${t('label')}`}
              value={fact.label}
              onChange={(label) => change({ ...fact, label })}
            />
            <TemplateTextInput
              label={`${name} · ${t('text')}`}
              value={fact.value}
              onChange={(value) => change({ ...fact, value })}
            />
          </div>
        )}
      </RowsEditor>
    </>
  );
}

/** Who signs, and where the seal goes. */
export function SignaturesEditor({ block, onChange }: Of<'signatures'>) {
  const t = useTexts(templateTexts);
  const { disabled } = useEditing();
  return (
    <RowsEditor
      rows={block.places}
      fresh={{ label: NONE, date: { zh: '日期：', en: 'Date:' }, seal: false }}
      name={t('place')}
      most={3}
      onChange={(places) => places.length > 0 && onChange({ ...block, places })}
    >
      {(place, change, name) => (
        <div className={styles.fields}>
          <div className={styles.pair}>
            <TemplateTextInput
              label={`${name} · ${t('label')}`}
              value={place.label}
              onChange={(label) => change({ ...place, label })}
            />
            <TemplateTextInput
              label={`${name} · ${t('date')}`}
              value={place.date}
              onChange={(date) => change({ ...place, date })}
            />
          </div>
          <Checkbox
            size="xs"
            label={t('sealHere')}
            disabled={disabled}
            checked={place.seal}
            onChange={({ currentTarget }) => change({ ...place, seal: currentTarget.checked })}
          />
        </div>
      )}
    </RowsEditor>
  );
}
