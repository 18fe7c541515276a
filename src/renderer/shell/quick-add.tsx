import { Modal } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { KeyCaps } from '../ui/keys/key-caps.tsx';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { uiTexts } from '../ui/texts.ts';
import { useAddable } from './addable.ts';
import styles from './quick-add.module.css';
import { useShell } from './shell-state.ts';
import { shellTexts } from './texts.ts';

/** Adds a record from anywhere: by its number, by arrows and Enter, or with the pointer. */
export function QuickAdd({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(shellTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const { set } = useShell();
  const addable = useAddable();
  const choose = (name: string): void => set({ adding: false, creating: name });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const chosen = addable[Number(event.key) - 1];
    if (chosen) {
      event.preventDefault();
      choose(chosen.name);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const ways = [...event.currentTarget.querySelectorAll('button')];
    const here = ways.find((way) => way === document.activeElement);
    const at = here ? ways.indexOf(here) : -1;
    ways.at((at + step) % ways.length)?.focus();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('quickAdd')}
      size="xs"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {addable.length === 0 && <p className={styles.none}>{t('quickAddNone')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within */}
      <div className={styles.kinds} onKeyDown={onKeyDown}>
        {addable.map(({ name, label }, at) => (
          <button
            key={name}
            type="button"
            className={styles.kind}
            data-autofocus={at === 0 || undefined}
            onClick={() => choose(name)}
          >
            {local(label)}
            {at < 9 && <KeyCaps keys={String(at + 1)} />}
          </button>
        ))}
      </div>
    </Modal>
  );
}
