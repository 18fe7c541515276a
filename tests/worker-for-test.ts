/** Names where a run of tests has put the worker as one file. */
export const WORKER_PLACE = 'VENDORDESK_TEST_WORKER';

/** The worker's entry for programs that tests start: the bundled one of this run, or else the source. */
export const WORKER = new URL(process.env[WORKER_PLACE] ?? new URL('../src/main/worker.ts', import.meta.url));
