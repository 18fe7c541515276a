import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { useTexts } from '../language/use-texts.ts';
import { SkeletonLines } from '../skeleton/skeleton-lines.tsx';
import { uiTexts } from '../texts.ts';
import styles from './confirm-dialog.module.css';

interface Props {
  /** The question, naming what it is about. */
  readonly title: string;
  /** What will happen, one sentence each; undefined until it is known. */
  readonly effects: readonly ReactNode[] | undefined;
  /** Why it cannot be done, in place of what would happen. */
  readonly refusal?: string | undefined;
  /** Beneath: a reason to type, rows to look through. */
  readonly children?: ReactNode;
  /** Why the last try was refused; it may be tried again. */
  readonly problem?: ReactNode;
  /** True while something that is asked for beneath is missing. */
  readonly incomplete?: boolean;
  /** What the other button says, where “cancel” could be taken for the deed itself. */
  readonly keep?: string;
  /** The verb on the button, the same as in the title. */
  readonly action: string;
  /** True where it cannot be undone, or takes something away. */
  readonly grave?: boolean;
  readonly pending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what will happen before it does. Until that is known, and where it is refused, there is nothing to confirm. */
export function ConfirmDialog(props: Props) {
  const {
    title,
    effects,
    refusal,
    children,
    problem,
    incomplete = false,
    keep,
    action,
    grave = false,
    pending = false,
    onConfirm,
    onClose,
  } = props;
  const t = useTexts(uiTexts);
  const ready = effects !== undefined && refusal === undefined;
  return (
    <Modal opened onClose={onClose} title={title} size="md" closeButtonProps={{ 'aria-label': t('close') }}>
      <div className={styles.content}>
        {refusal !== undefined ? (
          <ProblemNotice>{refusal}</ProblemNotice>
        ) : effects ? (
          <ul className={styles.effects}>
            {effects.map((effect, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the sentences have no other identity than their place
              <li key={at}>{effect}</li>
            ))}
          </ul>
        ) : (
          <SkeletonLines count={2} />
        )}
        {ready && children}
        {problem}
      </div>
      <footer className={styles.actions}>
        <Button variant="default" onClick={onClose} {...(grave ? { 'data-autofocus': true } : {})}>
          {keep ?? t('cancel')}
        </Button>
        <Button
          {...(grave ? { color: 'red' } : {})}
          disabled={!ready || incomplete}
          loading={pending}
          onClick={onConfirm}
          {...(grave ? {} : { 'data-autofocus': true })}
        >
          {action}
        </Button>
      </footer>
    </Modal>
  );
}
