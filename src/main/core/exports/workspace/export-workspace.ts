import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { LANGUAGES } from '#shared/texts.ts';
import { defineTask, type TaskContext } from '../../jobs/task.ts';
import { chunksIn, findStoredFile, OPEN, readChunk } from '../../storage/stored-file.ts';
import { buildWholeFolder } from '../../storage/whole-folder.ts';
import { VERSION } from '../../version.ts';
import { writeZip, type ZipPart } from '../write-zip.ts';
import { type EntityContent, type LeftOut, workspaceContent } from './workspace-content.ts';
import { csvParts, sqlitePart } from './workspace-parts.ts';
import { readme } from './workspace-readme.ts';

export const WORKSPACE_FORMATS = ['sqlite', 'csv'] as const;

export interface WorkspaceExportOrder {
  readonly format: (typeof WORKSPACE_FORMATS)[number];
  /** When it was asked for, epoch milliseconds. */
  readonly at: number;
  /** A folder that does not exist yet; without one the answer is an archive in memory. */
  readonly folder: string | null;
}

export interface WorkspaceExport {
  readonly records: number;
  readonly files: number;
  readonly leftOut: readonly LeftOut[];
  /** Null where it went into a folder. */
  readonly archive: Uint8Array | null;
}

const HASH = /^[0-9a-f]{64}$/;
const EVERY = 500;

/**
 * All that this person may see, for leaving the product: plain, with a manifest and a README in both languages. A
 * folder appears whole or not at all; an archive never touches the disk.
 */
export const exportWorkspaceTask = defineTask(
  'exports.workspace',
  ({ format, at, folder }: WorkspaceExportOrder, context): WorkspaceExport => {
    const { contents, leftOut } = workspaceContent(context);
    const counts = new Map<string, number>();
    const named = new Set<string>();
    let records = 0;
    const watched = contents.map(
      (content): EntityContent => ({
        ...content,
        *rows() {
          for (const row of content.rows()) {
            counts.set(content.entity.name, (counts.get(content.entity.name) ?? 0) + 1);
            yield row;
          }
        },
      }),
    );
    const onRow = (row: Readonly<Record<string, unknown>>): void => {
      for (const value of Object.values(row))
        if (typeof value === 'string' && HASH.test(value)) named.add(value);
      records += 1;
      if (records % EVERY === 0) context.progress(records, null);
    };
    const data = format === 'csv' ? csvParts(watched, context, onRow) : [sqlitePart(watched, onRow)];
    const files = storedFiles(named, context);
    const parts = [...data, ...files];
    const facts = {
      company: context.facts.company,
      at: Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }),
      by: context.actor.name,
      records,
      files: files.length,
      leftOut: leftOut.length,
    };
    const manifest = manifestOf(facts, contents, counts, leftOut, parts, context);
    const all = [
      ...parts,
      textPart('manifest.json', JSON.stringify(manifest, null, 2)),
      ...LANGUAGES.map((language) => textPart(`README.${language}.md`, readme(facts, language))),
    ];
    context.throwIfCancelled();
    const archive = folder === null ? writeZip(all) : null;
    if (folder !== null) writeFolder(folder, all, context);
    return { records, files: files.length, leftOut, archive };
  },
);

const textPart = (name: string, text: string): ZipPart => ({ name, bytes: new TextEncoder().encode(text) });

/** The files that rows name, each under its hash; those of a vault, confidential ones, stay in the workspace. */
function storedFiles(named: ReadonlySet<string>, { reader, throwIfCancelled }: TaskContext): ZipPart[] {
  const parts: ZipPart[] = [];
  for (const hash of named) {
    throwIfCancelled();
    const file = findStoredFile(reader, { hash, vault: OPEN });
    if (!file) continue;
    const chunks = Array.from({ length: chunksIn(file.size) }, (_, at) => readChunk(reader, file, at));
    parts.push({ name: `files/${hash}`, bytes: Buffer.concat(chunks) });
  }
  return parts;
}

function manifestOf(
  about: object,
  contents: readonly EntityContent[],
  counts: ReadonlyMap<string, number>,
  leftOut: readonly LeftOut[],
  parts: readonly ZipPart[],
  { facts }: TaskContext,
): object {
  return {
    form: 1,
    program: `VendorDesk ${VERSION}`,
    ...about,
    workspaceId: facts.workspaceId,
    currency: facts.currency,
    timeZone: facts.timeZone,
    encrypted: false,
    entities: contents.map(({ entity, fields }) => ({
      name: entity.name,
      label: entity.spec.plural,
      rows: counts.get(entity.name) ?? 0,
      fields: fields.map(({ name, label, kind, target, currencyField, choices }) => ({
        name,
        label,
        kind,
        target,
        currencyField,
        choices: choices?.map((choice) => ({ value: choice.value, label: choice.label })),
      })),
    })),
    leftOut,
    files: parts.map(({ name, bytes }) => ({
      name,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
}

function writeFolder(folder: string, parts: readonly ZipPart[], { throwIfCancelled }: TaskContext): void {
  if (existsSync(folder)) throw new AppError('exportFolderExists', { path: folder });
  buildWholeFolder(folder, (unfinished) => {
    for (const { name, bytes } of parts) {
      throwIfCancelled();
      const path = join(unfinished, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  });
}
