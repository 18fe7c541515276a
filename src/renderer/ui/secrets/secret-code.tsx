import { Button, CopyButton, Group } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useTexts } from '../language/use-texts.ts';
import styles from './secret-code.module.css';
import { secretTexts } from './texts.ts';

interface Props {
  /** What kind of secret it is, for those who hear the screen. */
  readonly label: string;
  readonly code: string;
  /** True where the page may be printed as it stands. */
  readonly printable?: boolean;
}

/** A secret that is shown once, to be copied or printed. */
export function SecretCode({ label, code, printable = false }: Props) {
  const t = useTexts(secretTexts);
  return (
    <div>
      <output aria-label={label} className={styles.code}>
        {code}
      </output>
      <Group gap="xs" className={styles.actions}>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
              onClick={copy}
            >
              {copied ? t('copied') : t('copyCode')}
            </Button>
          )}
        </CopyButton>
        {printable && (
          <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => window.print()}>
            {t('printCode')}
          </Button>
        )}
      </Group>
    </div>
  );
}
