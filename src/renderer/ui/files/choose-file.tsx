import { Button, FileButton } from '@mantine/core';
import { type ReactNode, useRef } from 'react';

interface Props {
  readonly label: string;
  /** The endings or types that are offered. */
  readonly accept: string;
  readonly icon?: ReactNode;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that takes one file. The same can be chosen again once it has been mended. */
export function ChooseFile({ label, accept, icon, busy, onFile }: Props) {
  const reset = useRef<() => void>(null);
  const take = (file: File | null): void => {
    if (file) onFile(file);
    reset.current?.();
  };
  return (
    <FileButton resetRef={reset} accept={accept} onChange={take} inputProps={{ 'aria-label': label }}>
      {(props) => (
        <Button {...props} variant="default" loading={busy} leftSection={icon}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
