export const LEAST_LENGTH = 8;

export type Strength = 'strengthShort' | 'strengthWeak' | 'strengthFair' | 'strengthGood' | 'strengthStrong';

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /\p{Script=Han}/u, /[^\p{L}\p{N}]/u];

/** A rough word for how hard a passphrase is to guess: by length and variety, without a dictionary. */
export function passphraseStrength(passphrase: string): Strength {
  const length = [...passphrase].length;
  if (length < LEAST_LENGTH) return 'strengthShort';
  const kinds = KINDS.filter((kind) => kind.test(passphrase)).length;
  const different = new Set(passphrase).size;
  const score = Math.min(length, different * 2) + kinds * 2;
  if (score < 13) return 'strengthWeak';
  if (score < 17) return 'strengthFair';
  return score < 22 ? 'strengthGood' : 'strengthStrong';
}
