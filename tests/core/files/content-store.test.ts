import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bringIn,
  chunksOf,
  keepBytes,
  openChecked,
  readChecked,
} from '../../../src/main/core/files/file-content.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { foundation } from '../../../src/main/core/storage/migrations/0001-foundation.ts';
import { migrate } from '../../../src/main/core/storage/migrations/index.ts';
import { fileStatistics } from '../../../src/main/core/storage/orphans.ts';
import { Reader } from '../../../src/main/core/storage/reader.ts';
import {
  CHUNK_BYTES,
  findStoredFile,
  hashOfBytes,
  OPEN,
} from '../../../src/main/core/storage/stored-file.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { type TestWorkspace, temporaryFolder, workspaceWith } from '../workspace-for-test.ts';

let made: TestWorkspace;
const command = () => ({ action: 'test.file.keep', actor: made.owner, source: 'screen' }) as const;
const keep = (bytes: Uint8Array): string =>
  made.workspace.write(command(), (work) => keepBytes(work, bytes)).answer;
const readBack = (hash: string) => readChecked(made.workspace.reader, { hash, vault: OPEN }, 'file');

beforeAll(async () => {
  made = await workspaceWith([]);
});
afterAll(() => made.workspace.close());

/** Bytes that differ everywhere, the same for the same size. */
function bytesOf(size: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(size);
  let state = seed;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

describe('the content store', () => {
  test('gives back any bytes of any size as they were, whichever way they came', async () => {
    const around = fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -2, max: 2 }))
      .map(([chunks, more]) => Math.max(1, chunks * CHUNK_BYTES + more));
    const small = fc.integer({ min: 1, max: 2000 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(around, small), fc.nat(1000), fc.boolean(), async (size, seed, large) => {
        const bytes = bytesOf(size, seed);
        const hash = large ? await bringIn(made.workspace, command(), bytes, OPEN) : keep(bytes);
        expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect((await readBack(hash)).equals(bytes)).toBe(true);
        const stored = await openChecked(made.workspace.reader, { hash, vault: OPEN }, 'file');
        for (const chunk of chunksOf(made.workspace.reader, stored))
          expect(chunk.byteLength).toBeLessThanOrEqual(CHUNK_BYTES);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the same bytes once in each vault', async () => {
    const bytes = bytesOf(CHUNK_BYTES + 1, 2077);
    const before = fileStatistics(made.workspace.reader);
    keep(bytes);
    keep(bytes);
    await bringIn(made.workspace, command(), bytes, OPEN);
    const after = fileStatistics(made.workspace.reader);
    expect(after.files - before.files).toBe(1);
    expect(after.bytes - before.bytes).toBe(bytes.byteLength);
    made.workspace.holdSeals({ deal: [{ version: 1, key: randomBytes(32) }] });
    await bringIn(made.workspace, command(), bytes, 'deal');
    expect(fileStatistics(made.workspace.reader).files).toBe(after.files + 1);
  });

  test('counts a file that was cut off as absent, and the same file brought in again completes it', async () => {
    const bytes = bytesOf(3 * CHUNK_BYTES, 2005);
    const hash = hashOfBytes(bytes);
    made.workspace.write(command(), (work) => {
      const stored = work.openFile({ hash, vault: OPEN, size: bytes.byteLength });
      work.storeChunk(stored, 1, bytes.subarray(CHUNK_BYTES, 2 * CHUNK_BYTES));
    });
    expect(findStoredFile(made.workspace.reader, { hash, vault: OPEN })).toBeUndefined();
    await expect(readBack(hash)).rejects.toMatchObject({ code: 'fileDamaged' });
    await bringIn(made.workspace, command(), bytes, OPEN);
    expect((await readBack(hash)).equals(bytes)).toBe(true);
  });

  test('is absent after an error, chunks included', () => {
    const before = fileStatistics(made.workspace.reader);
    expect(() =>
      made.workspace.write(command(), (work) => {
        keepBytes(work, bytesOf(1000, 2009));
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(fileStatistics(made.workspace.reader)).toEqual(before);
  });
});

describe('stored bytes', () => {
  test('cannot be changed or removed through SQL, and not written outside a unit of work', async () => {
    const own = await workspaceWith([]);
    own.workspace.write({ action: 'x.y.z', actor: own.owner, source: 'screen' }, (work) =>
      keepBytes(work, bytesOf(100)),
    );
    own.workspace.close();
    const connection = openConnection(dataFile(own.path), own.key, 'write');
    const { database } = connection;
    for (const sql of [
      "update stored_chunk set bytes = x'00'",
      "update stored_file set hash = 'x'",
      'delete from stored_chunk',
      'delete from stored_file',
    ]) {
      connection.context.group = 1;
      expect(() => database.exec(sql), sql).toThrow(/frozen/);
      connection.context.group = undefined;
    }
    for (const sql of [
      'update stored_file set orphanedAt = 1',
      "insert into stored_file (hash, vault, size, at) values ('x', '', 1, 1)",
      "insert into stored_chunk (file, position, bytes) values (1, 9, x'00')",
    ])
      expect(() => database.exec(sql), sql).toThrow(/outside a unit of work/);
    database.close();
  });

  test('that were tampered with are noticed and not handed out', async () => {
    const bytes = bytesOf(2 * CHUNK_BYTES + 10, 3);
    for (const tamper of [
      'update stored_chunk set bytes = zeroblob(length(bytes)) where position = 1',
      'update stored_chunk set position = case position when 0 then 9 else 0 end where position in (0, 1); update stored_chunk set position = 1 where position = 9',
      'delete from stored_chunk where position = 2',
      'update stored_chunk set bytes = substr(bytes, 2) where position = 2',
    ]) {
      const own = await workspaceWith([]);
      const hash = own.workspace.write({ action: 'x.y.z', actor: own.owner, source: 'screen' }, (work) =>
        keepBytes(work, bytes),
      ).answer;
      own.workspace.close();
      const connection = openConnection(dataFile(own.path), own.key, 'write');
      const { database } = connection;
      for (const name of database
        .prepare("select name from sqlite_master where type = 'trigger'")
        .pluck()
        .all() as string[])
        database.exec(`drop trigger "${name}"`);
      database.exec(tamper);
      await expect(
        readChecked(new Reader(connection), { hash, vault: OPEN }, '合同.pdf'),
        tamper,
      ).rejects.toMatchObject({
        code: 'fileDamaged',
        params: { file: '合同.pdf' },
      });
      database.close();
    }
  });

  test('of format 1 are cut into chunks when the file is opened', async () => {
    const own = await workspaceWith([]);
    const { key, registry } = own;
    own.workspace.close();
    const connection = openConnection(`${temporaryFolder()}/old.db`, key, 'create');
    const { database } = connection;
    migrate(database, registry, [foundation]);
    const files = [bytesOf(1), bytesOf(CHUNK_BYTES), bytesOf(2 * CHUNK_BYTES + 7)];
    const insert = database.prepare("insert into stored_file values (?, 'x.pdf', 'application/pdf', 1, ?)");
    for (const bytes of files) insert.run(hashOfBytes(bytes), bytes);
    migrate(database, registry);
    const reader = new Reader(connection);
    for (const bytes of files)
      expect((await readChecked(reader, { hash: hashOfBytes(bytes), vault: OPEN }, 'x')).equals(bytes)).toBe(
        true,
      );
    expect(fileStatistics(reader).files).toBe(3);
    database.close();
  });
});
