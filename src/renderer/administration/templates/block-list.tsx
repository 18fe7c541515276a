import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconChevronRight,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import type { BlockKind, TemplateBlock } from '#shared/templates/template-body.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { BLOCK_NAMES, firstWords, newBlock } from './block-kinds.ts';
import styles from './block-list.module.css';
import { useEditing } from './template-data.ts';
import { templateTexts } from './texts.ts';
import { useBlockKeys } from './use-block-keys.ts';

interface Props {
  readonly blocks: readonly TemplateBlock[];
  readonly kinds: readonly BlockKind[];
  readonly label: string;
  /** Draws the fields of one block; blocks may hold blocks, so whoever knows all kinds hands it in. */
  readonly Editor: ComponentType<{
    readonly block: TemplateBlock;
    readonly onChange: (block: TemplateBlock) => void;
  }>;
  readonly onChange: (blocks: TemplateBlock[]) => void;
}

/** Blocks one under another: unfolded to be changed, moved up and down, removed, added. */
export function BlockList({ blocks, kinds, label, Editor, onChange }: Props) {
  const t = useTexts(templateTexts);
  const local = useLocal();
  const { schema, language, disabled } = useEditing();
  const keys = useBlockKeys(blocks.length);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (key: number): void =>
    setOpen((known) => {
      const next = new Set(known);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const change = (at: number, block: TemplateBlock): void => onChange(blocks.with(at, block));
  const swap = (at: number, other: number): void => {
    const [one, two] = [blocks[at], blocks[other]];
    if (!one || !two) return;
    keys.swap(at, other);
    onChange(blocks.with(at, two).with(other, one));
  };
  const remove = (at: number): void => {
    keys.remove(at);
    onChange(blocks.toSpliced(at, 1));
  };
  const add = (kind: BlockKind): void => {
    const key = keys.add();
    setOpen((known) => new Set(known).add(key));
    onChange([...blocks, newBlock(kind, schema)]);
  };
  return (
    <section className={styles.list} aria-label={label}>
      {blocks.map((block, at) => {
        const key = keys.of(at);
        const name = local(BLOCK_NAMES[block.kind]);
        const unfolded = open.has(key);
        const which = { name, at: at + 1 };
        return (
          <section key={key} className={styles.block} aria-label={t('block', which)}>
            <header className={styles.head}>
              <button
                type="button"
                className={styles.title}
                aria-expanded={unfolded}
                onClick={() => toggle(key)}
              >
                {unfolded ? (
                  <IconChevronDown size={14} aria-hidden />
                ) : (
                  <IconChevronRight size={14} aria-hidden />
                )}
                <span className={styles.name}>{name}</span>
                {!unfolded && <span className={styles.words}>{firstWords(block, language)}</span>}
              </button>
              {!disabled && (
                <>
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('moveUp', which)}
                    disabled={at === 0}
                    onClick={() => swap(at, at - 1)}
                  >
                    <IconArrowUp size={14} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('moveDown', which)}
                    disabled={at === blocks.length - 1}
                    onClick={() => swap(at, at + 1)}
                  >
                    <IconArrowDown size={14} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('removeBlock', which)}
                    onClick={() => remove(at)}
                  >
                    <IconTrash size={14} />
                  </ActionIcon>
                </>
              )}
            </header>
            {unfolded && (
              <div className={styles.body}>
                <Editor block={block} onChange={(next) => change(at, next)} />
              </div>
            )}
          </section>
        );
      })}
      {!disabled && (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button
              variant="default"
              size="xs"
              className={styles.add}
              leftSection={<IconPlus size={14} />}
              aria-label={t('addTo', { label })}
            >
              {t('addBlock')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {kinds.map((kind) => (
              <Menu.Item key={kind} onClick={() => add(kind)}>
                {local(BLOCK_NAMES[kind])}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </section>
  );
}
