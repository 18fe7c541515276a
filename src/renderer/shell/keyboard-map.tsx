import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { KeyCaps } from '../ui/keys/key-caps.tsx';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { uiTexts } from '../ui/texts.ts';
import { type Key, keyGroups } from './key-list.ts';
import styles from './keyboard-map.module.css';
import { fitOf } from './palette/fit.ts';
import { shellTexts } from './texts.ts';

const fits = ({ keys, name }: Key, typed: string): boolean =>
  typed === '' ||
  keys.toLowerCase().split(/[ +]/).includes(typed.toLowerCase()) ||
  keys.toLowerCase() === typed.toLowerCase() ||
  fitOf({ label: name, readings: [] }, typed) > 0;

/** All keys of the program on one page, to be searched by key or by what it does. */
export function KeyboardMap({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(shellTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const [typed, setTyped] = useState('');
  const groups = keyGroups
    .map(({ label, keys }) => ({ label, keys: keys.filter((key) => fits(key, typed.trim())) }))
    .filter(({ keys }) => keys.length > 0);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keyboard')}
      size="lg"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <TextInput
        type="search"
        data-autofocus
        mb="md"
        aria-label={t('findKey')}
        placeholder={t('findKey')}
        leftSection={<IconSearch size={15} />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {groups.length === 0 && <p className={styles.none}>{t('noKey')}</p>}
      <div className={styles.columns}>
        {groups.map(({ label, keys }) => (
          <section key={label.en}>
            <h3 className={styles.title}>{local(label)}</h3>
            <dl className={styles.lines}>
              {keys.map((key) => (
                <div key={key.keys} className={styles.line}>
                  <dt>{local(key.name)}</dt>
                  <dd>
                    <KeyCaps keys={key.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
