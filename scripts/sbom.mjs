/**
 * `npm run sbom`: writes `dist/sbom.cdx.json`, a CycloneDX list of every package in the lock file: what ships, what is
 * bundled into the screens, and the tools that build them. Needs no network.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from './parts/paths.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { stdout, status, stderr } = spawnSync(
  npm,
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'],
  { cwd: inRoot(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const { components } = JSON.parse(stdout);
mkdirSync(inRoot('dist'), { recursive: true });
writeFileSync(inRoot('dist', 'sbom.cdx.json'), stdout);
console.log(`dist/sbom.cdx.json: ${components.length} packages`);
