import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { WORKER_PLACE } from './worker-for-test.ts';

const ROOT = new URL('..', import.meta.url).pathname;

/**
 * Before the tests of a run: the worker's entry becomes one file, because a thread that reads it module by module takes
 * a second to start, and tests start hundreds. It lies under `node_modules`, where its packages are found.
 */
export default async function bundleWorker(): Promise<() => void> {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.vdesk-worker-'));
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: Object.keys(dependencies) },
    build: {
      ssr: 'src/main/worker.ts',
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  process.env[WORKER_PLACE] = pathToFileURL(join(folder, 'worker.mjs')).href;
  return () => rmSync(folder, { recursive: true, force: true });
}
