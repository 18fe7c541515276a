import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './waiting.module.css';

const PATIENCE = 200;

/** Shown while something loads; nothing at all for what takes under 200 ms. */
export function Waiting() {
  const t = useTexts(uiTexts);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.waiting} role="status">
      {long && <Loader size="sm" aria-label={t('loading')} />}
    </div>
  );
}
