import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './data-grid.module.css';
import type { AfterEdit } from './use-cell-edit.ts';

interface Props {
  readonly saving: boolean;
  readonly onKeep: (after: AfterEdit) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** An option list of the editor itself takes Enter first. */
const choosing = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.getAttribute('aria-expanded') === 'true' &&
  target.hasAttribute('aria-activedescendant');

/** The place of an editor within its cell: Enter and Tab store and move on, Escape gives up, leaving stores. */
export function CellEditor({ saving, onKeep, onCancel, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = box.current?.querySelector<HTMLElement>('input, textarea, select, button');
    input?.focus();
    if (input instanceof HTMLInputElement && input.type === 'text') input.select();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !choosing(event.target)) onKeep('down');
    else if (event.key === 'Tab') onKeep(event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Element) {
      // calendars and option lists stand outside the cell, yet belong to it
      if (currentTarget.contains(relatedTarget) || relatedTarget.closest('[data-portal]')) return;
    }
    onKeep('stay');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what its input lets through
    <div
      ref={box}
      className={styles.editor}
      data-editor
      aria-busy={saving || undefined}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {children}
    </div>
  );
}
