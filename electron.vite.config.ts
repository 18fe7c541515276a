import { execFileSync } from 'node:child_process';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Packages of the screens that change seldom, each set in a file of its own so that start-up reads them in parallel. */
const RENDERER_CHUNKS = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'mantine', test: /node_modules\/@mantine\// },
];

/** Documents need their fonts in `resources`, whoever starts the build. */
const fonts = {
  name: 'prepare-fonts',
  buildStart: () => void execFileSync(process.execPath, ['scripts/prepare-fonts.mjs']),
};

export default defineConfig({
  main: {
    plugins: [fonts],
    build: {
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          host: 'src/main/browser-host/index.ts',
          cli: 'src/main/cli/index.ts',
          worker: 'src/main/worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload script must be one CommonJS file with nothing left to import.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      minify: true,
      rolldownOptions: {
        input: 'src/renderer/index.html',
        output: { codeSplitting: { groups: RENDERER_CHUNKS } },
      },
    },
  },
});
