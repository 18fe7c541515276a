import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery of the design system: a page of its own beside the program, never part of what is packaged. */
export default defineConfig({
  root: 'src/renderer/gallery',
  base: './',
  plugins: [react()],
  build: { outDir: '../../../tmp/gallery', emptyOutDir: true },
});
