/** Letters and digits that nobody mistakes for one another, by eye or by ear. */
const ALPHABET = 'abcdefghkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 4;
/** The largest multiple of the alphabet's length that a byte can hold: what lies above would favour some letters. */
const FAIR = 256 - (256 % ALPHABET.length);

/** A passphrase to hand over, such as `k3mp-7hqw-x2fa-n9tc`: some 78 random bits, easily read aloud. */
export function generatePassphrase(): string {
  let letters = '';
  while (letters.length < GROUPS * GROUP)
    for (const byte of crypto.getRandomValues(new Uint8Array(GROUPS * GROUP)))
      if (byte < FAIR && letters.length < GROUPS * GROUP) letters += ALPHABET.charAt(byte % ALPHABET.length);
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
