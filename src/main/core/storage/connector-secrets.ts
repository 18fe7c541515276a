import type { Reader } from './reader.ts';
import type { Work } from './work.ts';

/** A secret of a connector as it is kept: sealed. */
export interface SealedSecret {
  readonly name: string;
  readonly sealed: Uint8Array;
}

export const sealedSecrets = (reader: Reader, connector: string): SealedSecret[] =>
  reader.sqlAll('select name, sealed from connector_secret where connector = ?', [connector]);

export function keepSealedSecret(work: Work, connector: string, { name, sealed }: SealedSecret): void {
  work.sqlRun('insert or replace into connector_secret (connector, name, sealed) values (?, ?, ?)', [
    connector,
    name,
    sealed,
  ]);
}

/** Removes the secrets of a connector. */
export function dropSecrets(work: Work, connector: string): void {
  work.sqlRun('delete from connector_secret where connector = ?', [connector]);
}
