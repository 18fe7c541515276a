import { Modal } from '@mantine/core';
import { useState } from 'react';
import styles from './picture-view.module.css';

interface Props {
  readonly name: string;
  readonly address: string;
  /** What is said where the picture cannot be drawn. */
  readonly broken: string;
  readonly onClose: () => void;
}

/** A picture as large as the window allows. */
export function PictureView({ name, address, broken, onClose }: Props) {
  const [failed, setFailed] = useState(false);
  return (
    <Modal opened onClose={onClose} title={name} size="auto">
      {failed ? (
        <p className={styles.broken}>{broken}</p>
      ) : (
        <img src={address} alt={name} className={styles.picture} onError={() => setFailed(true)} />
      )}
    </Modal>
  );
}
