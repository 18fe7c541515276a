import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringIn, chunksOf, openChecked } from '../../../src/main/core/files/file-content.ts';
import { OPEN } from '../../../src/main/core/storage/stored-file.ts';
import { Transfers } from '../../../src/main/core/transfers.ts';
import { handleWeb } from '../../../src/main/web/handle-web.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';

const MEGABYTE = 1024 * 1024;
const SIZE = 50 * MEGABYTE;
/** How far reading may run ahead of whoever takes the bytes. */
const AHEAD = 4 * MEGABYTE;

let made: TestWorkspace;
beforeAll(async () => {
  made = await workspaceWith([]);
});
afterAll(() => made.workspace.close());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * How far memory in use rises above where it stood, and how long the program was kept from other work, while `work`
 * runs. What waits to be collected is no memory in use, so it is collected before each look; nor is what the allocator
 * keeps for later, which the resident size counts.
 */
async function watched(work: () => Promise<unknown>): Promise<{ rise: number; pause: number }> {
  collectGarbage();
  const inUse = (): number => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const start = inUse();
  let [rise, pause, last] = [0, 0, performance.now()];
  const look = (): void => {
    pause = Math.max(pause, performance.now() - last);
    collectGarbage();
    rise = Math.max(rise, inUse() - start);
    last = performance.now();
  };
  const timer = setInterval(look, 100);
  await work();
  look();
  clearInterval(timer);
  return { rise, pause };
}

test('50 MB go in and out in pieces, never read far ahead of whoever takes them', {
  timeout: 120_000,
}, async () => {
  const bytes = Buffer.alloc(SIZE);
  for (let at = 0; at < SIZE; at += 4) bytes.writeUInt32LE(Math.imul(at, 2_654_435_761) >>> 0, at);
  const command = { action: 'test.file.keep', actor: made.owner, source: 'screen' } as const;
  let hash = '';
  const into = await watched(async () => {
    hash = await bringIn(made.workspace, command, bytes, OPEN);
  });

  const transfers = new Transfers();
  let [read, received, ahead] = [0, 0, 0];
  const out = await watched(async () => {
    const { reader } = made.workspace;
    const stored = await openChecked(reader, { hash, vault: OPEN }, '录像.mp4');
    const source = { name: '录像.mp4', type: 'video/mp4', size: stored.size };
    function* counted(): Generator<Uint8Array> {
      for (const chunk of chunksOf(reader, stored)) {
        read += chunk.byteLength;
        ahead = Math.max(ahead, read - received);
        yield chunk;
      }
    }
    const id = transfers.put({ ...source, chunks: counted });
    const answer = await handleWeb(new Request(`http://127.0.0.1/download/${id}`), { transfers }, '/nowhere');
    expect(answer.headers.get('content-length')).toBe(String(SIZE));
    for await (const piece of answer.body ?? []) received += piece.byteLength;
  });
  expect(received).toBe(SIZE);
  const told = ({ rise, pause }: typeof into): string =>
    `${(rise / MEGABYTE).toFixed(1)} MB more memory, longest pause ${pause.toFixed(0)} ms`;
  process.stdout.write(`50 MB in: ${told(into)}; out: ${told(out)}\n`);
  // memory itself is printed and not asserted: when the engine gives it back is its own business
  expect(ahead).toBeLessThan(AHEAD);
});
