import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LocalText } from '#shared/texts.ts';

/** Why a backup was made. */
export const BACKUP_KINDS = ['scheduled', 'manual', 'beforeMigration', 'beforeRestore'] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

export const BACKUP_KIND_LABELS: Readonly<Record<BackupKind, LocalText>> = {
  scheduled: { zh: '定时', en: 'Scheduled' },
  manual: { zh: '手动', en: 'By hand' },
  beforeMigration: { zh: '升级格式之前', en: 'Before a new format' },
  beforeRestore: { zh: '恢复之前', en: 'Before a restore' },
};

/** `manifest.json`: what a backup says of itself. It is in clear, so nothing of the records stands in it but numbers. */
const Manifest = z.object({
  format: z.literal(1),
  workspaceId: z.string().max(100),
  company: z.string().max(500),
  createdAt: z.number().int(),
  kind: z.enum(BACKUP_KINDS),
  /** The version of the program that made it. */
  program: z.string().max(50),
  /** The format of `data.db`. */
  fileFormat: z.number().int().positive(),
  /** The last link of the change chain. */
  head: z.object({ seq: z.number().int().min(0), hash: z.string().max(100) }),
  /** Records by kind. */
  records: z.record(z.string(), z.number().int().min(0)),
  /** Bytes of `data.db`, and their SHA-256 in hexadecimal. */
  size: z.number().int().positive(),
  sha256: z.string().length(64),
  /** When it was opened and found whole. A backup that was not is thrown away, so this is never absent. */
  verifiedAt: z.number().int(),
});
export type Manifest = z.infer<typeof Manifest>;

const path = (folder: string): string => join(folder, 'manifest.json');

/** What the backup in this folder says of itself; undefined where there is no manifest or it cannot be read. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return Manifest.safeParse(JSON.parse(readFileSync(path(folder), 'utf8'))).data;
  } catch {
    return undefined; // whoever asks says in a sentence that this is no backup
  }
}

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeFileSync(path(folder), `${JSON.stringify(manifest, null, 2)}\n`);
