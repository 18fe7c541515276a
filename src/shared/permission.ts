/**
 * Deny by default: true only where one of the patterns covers every part of the permission. Both are written
 * `room.thing.verb`; a pattern's `*` stands for any part.
 */
export function permits(patterns: readonly string[], permission: string): boolean {
  const parts = permission.split('.');
  return patterns.some((pattern) => {
    const wanted = pattern.split('.');
    return wanted.length === parts.length && wanted.every((part, at) => part === '*' || part === parts[at]);
  });
}

/** Whether everything that `pattern` could permit is permitted by one of the patterns: nobody gives what they lack. */
export function covers(patterns: readonly string[], pattern: string): boolean {
  return permits(patterns, pattern); // a `*` of the pattern is met by a `*` alone
}
