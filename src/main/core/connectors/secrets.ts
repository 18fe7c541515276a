import { hkdfSync } from 'node:crypto';
import { keepSealedSecret, sealedSecrets } from '../storage/connector-secrets.ts';
import type { Reader } from '../storage/reader.ts';
import { decrypt, encrypt } from '../storage/seals/aead.ts';
import type { Work } from '../storage/work.ts';

const keyFor = (workspaceKey: Uint8Array): Uint8Array =>
  Buffer.from(hkdfSync('sha256', workspaceKey, new Uint8Array(), 'vendordesk connector secrets 1', 32));

/** What a sealed secret is bound to: moved to another connector or name it does not open. */
const placeOf = (connector: string, name: string): Buffer => Buffer.from(`${connector}\n${name}`);

/** Keeps a secret of a connector, sealed under the workspace key, as part of the caller's unit of work. */
export function keepSecret(
  work: Work,
  workspaceKey: Uint8Array,
  { connector, name, value }: { readonly connector: string; readonly name: string; readonly value: string },
): void {
  const sealed = encrypt(keyFor(workspaceKey), Buffer.from(value), placeOf(connector, name));
  keepSealedSecret(work, connector, { name, sealed });
}

/** The secrets of a connector, opened. One that does not open, as in a file under another key, is left out. */
export function readSecrets(
  reader: Reader,
  workspaceKey: Uint8Array,
  connector: string,
): Readonly<Record<string, string>> {
  const key = keyFor(workspaceKey);
  const opened: Record<string, string> = {};
  for (const { name, sealed } of sealedSecrets(reader, connector))
    try {
      opened[name] = decrypt(key, sealed, placeOf(connector, name)).toString();
    } catch {
      // it is asked for again, like one that was never given
    }
  return opened;
}
