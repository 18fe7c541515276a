/**
 * Copies the two weights of Noto Sans SC that documents are set in, with their licence, to `resources/fonts`. Part of
 * every build; the copies are not kept in git.
 */
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { inRoot, programOf } from './parts/paths.mjs';

const PACKAGE = ['@expo-google-fonts', 'noto-sans-sc'];
const COPIES = {
  'NotoSansSC-Regular.ttf': ['400Regular', 'NotoSansSC_400Regular.ttf'],
  'NotoSansSC-Bold.ttf': ['700Bold', 'NotoSansSC_700Bold.ttf'],
  'LICENSE.txt': ['LICENSE_FONT'],
};

mkdirSync(inRoot('resources', 'fonts'), { recursive: true });
for (const [name, source] of Object.entries(COPIES)) {
  const from = programOf(...PACKAGE, ...source);
  const to = inRoot('resources', 'fonts', name);
  if (!existsSync(to) || statSync(to).size !== statSync(from).size) copyFileSync(from, to);
}
