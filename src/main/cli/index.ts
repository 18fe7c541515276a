#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { createApp } from '../app.ts';
import { runCommandLine } from './run.ts';
import { processTerminal } from './terminal.ts';

// Paths are resolved here, in the entry, because the bundler moves shared modules into another folder.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESOURCES = fileURLToPath(new URL('../../resources', import.meta.url));
const WORKER = new URL('./worker.js', import.meta.url);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  terminal: processTerminal(),
  environment: process.env,
  root: ROOT,
  openApp: (home) => createApp({ home, resources: RESOURCES, worker: WORKER, source: 'commandLine' }),
});
