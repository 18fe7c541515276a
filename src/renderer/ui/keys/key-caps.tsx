import { Kbd } from '@mantine/core';

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

const capOf = (key: string): string => {
  if (key === 'alt') return MAC ? '⌥' : 'Alt';
  if (key === 'mod') return MAC ? '⌘' : 'Ctrl';
  return key.length === 1 ? key.toUpperCase() : key;
};

/** Keys as they stand on a keyboard: `mod+k`, `g h`. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  return (
    <span style={{ display: 'inline-flex', gap: 3 }}>
      {keys.split(/[ +]/).map((key) => (
        <Kbd key={key} size="xs">
          {capOf(key)}
        </Kbd>
      ))}
    </span>
  );
}
