import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const require = createRequire(import.meta.url);
const PACKAGE = '@expo-google-fonts/noto-sans-sc';

/** A folder with the fonts that ship, straight from their package, so that no earlier step has to have run; gone after the tests. */
export function fontFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vendordesk-fonts-'));
  copyFileSync(
    require.resolve(`${PACKAGE}/400Regular/NotoSansSC_400Regular.ttf`),
    join(folder, 'NotoSansSC-Regular.ttf'),
  );
  copyFileSync(
    require.resolve(`${PACKAGE}/700Bold/NotoSansSC_700Bold.ttf`),
    join(folder, 'NotoSansSC-Bold.ttf'),
  );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
