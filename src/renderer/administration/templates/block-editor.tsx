import { NumberInput } from '@mantine/core';
import type { TemplateBlock } from '#shared/templates/template-body.ts';
import { DEEPEST } from '#shared/templates/template-limits.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { ALL_KINDS, FLOWING_KINDS } from './block-kinds.ts';
import { BlockList } from './block-list.tsx';
import { ListChoice } from './list-choice.tsx';
import { RowsEditor } from './rows-editor.tsx';
import { TableEditor } from './table-editor.tsx';
import { EditingContext, useEditing } from './template-data.ts';
import styles from './template-editor.module.css';
import { TemplateTextInput } from './template-text-input.tsx';
import { TestEditor } from './test-editor.tsx';
import { IntroductionEditor, LogoEditor, ParagraphEditor, SignaturesEditor } from './text-block-editors.tsx';
import { templateTexts } from './texts.ts';

interface Props<Block extends TemplateBlock = TemplateBlock> {
  readonly block: Block;
  readonly onChange: (block: Block) => void;
}

type Of<Kind extends TemplateBlock['kind']> = Props<Extract<TemplateBlock, { kind: Kind }>>;

const NONE = { zh: '', en: '' };

/** The fields of one block. */
export function BlockEditor({ block, onChange }: Props) {
  const t = useTexts(templateTexts);
  switch (block.kind) {
    case 'heading':
      return (
        <TemplateTextInput
          label={t('text')}
          value={block.text}
          onChange={(text) => onChange({ ...block, text })}
        />
      );
    case 'paragraph':
      return <ParagraphEditor block={block} onChange={onChange} />;
    case 'introduction':
      return <IntroductionEditor block={block} onChange={onChange} />;
    case 'table':
      return <TableEditor block={block} onChange={onChange} />;
    case 'totals':
      return <ListChoice value={block.list} onChange={(list) => onChange({ ...block, list })} />;
    case 'statement':
      return (
        <>
          <TemplateTextInput
            label={t('label')}
            value={block.label}
            onChange={(label) => onChange({ ...block, label })}
          />
          <TemplateTextInput
            label={t('text')}
            value={block.text}
            onChange={(text) => onChange({ ...block, text })}
          />
        </>
      );
    case 'notes':
      return (
        <>
          <TemplateTextInput
            label={t('heading')}
            value={block.heading}
            onChange={(heading) => onChange({ ...block, heading })}
          />
          <TemplateTextInput
            label={t('linesOfText')}
            rows={3}
            value={block.text}
            onChange={(text) => onChange({ ...block, text })}
          />
        </>
      );
    case 'terms':
      return (
        <>
          <TemplateTextInput
            label={t('heading')}
            value={block.heading}
            onChange={(heading) => onChange({ ...block, heading })}
          />
          <RowsEditor
            rows={block.clauses}
            fresh={NONE}
            name={t('clause')}
            onChange={(clauses) => onChange({ ...block, clauses })}
          >
            {(clause, change, label) => <TemplateTextInput label={label} value={clause} onChange={change} />}
          </RowsEditor>
        </>
      );
    case 'signatures':
      return <SignaturesEditor block={block} onChange={onChange} />;
    case 'logo':
      return <LogoEditor block={block} onChange={onChange} />;
    case 'columns':
      return <ColumnsEditor block={block} onChange={onChange} />;
    case 'when':
      return <WhenEditor block={block} onChange={onChange} />;
    case 'each':
      return <EachEditor block={block} onChange={onChange} />;
    case 'pageBreak':
      return <p className={styles.hint}>{t('pageBreakHint')}</p>;
  }
}

function ColumnsEditor({ block, onChange }: Of<'columns'>) {
  const t = useTexts(templateTexts);
  const { disabled } = useEditing();
  return (
    <>
      <NumberInput
        size="xs"
        w={140}
        label={t('leftShare')}
        suffix="%"
        min={15}
        max={85}
        allowDecimal={false}
        clampBehavior="strict"
        disabled={disabled}
        value={block.share}
        onChange={(share) => typeof share === 'number' && share >= 15 && onChange({ ...block, share })}
      />
      <Part label={t('leftColumn')}>
        <BlockList
          Editor={BlockEditor}
          blocks={block.left}
          kinds={FLOWING_KINDS}
          label={t('leftColumn')}
          onChange={(left) => onChange({ ...block, left: left as typeof block.left })}
        />
      </Part>
      <Part label={t('rightColumn')}>
        <BlockList
          Editor={BlockEditor}
          blocks={block.right}
          kinds={FLOWING_KINDS}
          label={t('rightColumn')}
          onChange={(right) => onChange({ ...block, right: right as typeof block.right })}
        />
      </Part>
    </>
  );
}

function WhenEditor({ block, onChange }: Of<'when'>) {
  const t = useTexts(templateTexts);
  const editing = useEditing();
  const depth = editing.depth + 1;
  const kinds = depth < DEEPEST ? ALL_KINDS : ALL_KINDS.filter((kind) => kind !== 'when');
  return (
    <>
      <TestEditor test={block.test} onChange={(test) => onChange({ ...block, test })} />
      <EditingContext value={{ ...editing, depth }}>
        <Part label={t('then')}>
          <BlockList
            Editor={BlockEditor}
            blocks={block.blocks}
            kinds={kinds}
            label={t('then')}
            onChange={(blocks) => onChange({ ...block, blocks })}
          />
        </Part>
        <Part label={t('otherwise')}>
          <BlockList
            Editor={BlockEditor}
            blocks={block.otherwise}
            kinds={kinds}
            label={t('otherwise')}
            onChange={(otherwise) => onChange({ ...block, otherwise })}
          />
        </Part>
      </EditingContext>
    </>
  );
}

function EachEditor({ block, onChange }: Of<'each'>) {
  const t = useTexts(templateTexts);
  const editing = useEditing();
  return (
    <>
      <ListChoice value={block.list} onChange={(list) => onChange({ ...block, list })} />
      <EditingContext value={{ ...editing, list: block.list }}>
        <Part label={t('forEach')}>
          <BlockList
            Editor={BlockEditor}
            blocks={block.blocks}
            kinds={FLOWING_KINDS}
            label={t('forEach')}
            onChange={(blocks) => onChange({ ...block, blocks: blocks as typeof block.blocks })}
          />
        </Part>
      </EditingContext>
    </>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.part}>
      <p className={styles.partLabel}>{label}</p>
      {children}
    </div>
  );
}
