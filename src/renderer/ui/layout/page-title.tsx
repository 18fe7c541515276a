import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './page-title.module.css';
import { useGo } from './use-go.ts';

interface Props {
  readonly name: string;
  /** What kind of thing it is, in small. */
  readonly kind: string;
  readonly back: { readonly to: string; readonly label: string };
}

/** What the thing on this page is called, what kind it is, and the way back to its list. */
export function PageTitle({ name, kind, back }: Props) {
  const t = useTexts(uiTexts);
  const go = useGo();
  return (
    <span className={styles.title}>
      <ActionIcon aria-label={t('back')} title={back.label} onClick={() => go(back.to)}>
        <IconArrowLeft size={17} />
      </ActionIcon>
      <span className={styles.name}>{name}</span>
      <span className={styles.kind}>{kind}</span>
    </span>
  );
}
