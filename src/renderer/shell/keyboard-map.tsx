import { Modal } from '@mantine/core';
import { KeyCaps } from '../ui/keys/key-caps.tsx';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { uiTexts } from '../ui/texts.ts';
import { contributions } from './contributions.ts';
import styles from './keyboard-map.module.css';
import { shellTexts } from './texts.ts';

interface Line {
  readonly keys: string;
  readonly name: string;
}

function Keys({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.lines}>
        {lines.map(({ keys, name }) => (
          <div key={keys} className={styles.line}>
            <dt>{name}</dt>
            <dd>
              <KeyCaps keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** All keys of the program on one page. */
export function KeyboardMap({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(shellTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const jumps = contributions.flatMap((each) => each.jumps);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keyboard')}
      size="lg"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <div className={styles.columns}>
        <Keys
          title={t('keyEverywhere')}
          lines={[
            { keys: 'mod+k', name: t('keyPalette') },
            { keys: '/', name: t('keyFind') },
            { keys: 'n', name: t('keyNew') },
            { keys: 'mod+z', name: t('keyUndo') },
            { keys: 'u', name: t('keyUndo') },
            { keys: '?', name: t('keyHelp') },
            { keys: 'Esc', name: t('keyCancel') },
          ]}
        />
        <Keys
          title={t('keyJump')}
          lines={jumps.map(({ key, label }) => ({ keys: `g ${key}`, name: local(label) }))}
        />
        <Keys
          title={t('keyLists')}
          lines={[
            { keys: '↑ ↓', name: t('keyMove') },
            { keys: 'Enter', name: t('keyOpen') },
            { keys: 'Space', name: t('keySelect') },
            { keys: '← →', name: t('keyMove') },
          ]}
        />
      </div>
    </Modal>
  );
}
