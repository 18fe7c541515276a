import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataHome } from '../../src/main/home.ts';

const machine = (platform: NodeJS.Platform, environment: Record<string, string> = {}) => ({
  platform,
  environment,
  userFolder: '/home/lin',
});

test.each([
  ['linux', {}, '/home/lin/.config/VendorDesk'],
  ['linux', { XDG_CONFIG_HOME: '/data/config' }, '/data/config/VendorDesk'],
  ['linux', { XDG_CONFIG_HOME: '' }, '/home/lin/.config/VendorDesk'],
  ['darwin', {}, '/home/lin/Library/Application Support/VendorDesk'],
  ['win32', { APPDATA: '/C/Roaming' }, '/C/Roaming/VendorDesk'],
  ['win32', {}, '/home/lin/AppData/Roaming/VendorDesk'],
] as const)('on %s with %o the workspaces lie in %s', (platform, environment, folder) => {
  expect(dataHome(machine(platform, environment))).toBe(join(folder));
});

test('VENDORDESK_HOME names another folder on every system', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(dataHome(machine(platform, { VENDORDESK_HOME: '/elsewhere', APPDATA: '/C/Roaming' }))).toBe(
      '/elsewhere',
    );
  }
  expect(dataHome(machine('linux', { VENDORDESK_HOME: 'near' }))).toBe(resolve('near'));
});
