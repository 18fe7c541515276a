import { expect, test } from 'vitest';

test('packaged programs run no other code: every fuse is set', async () => {
  const config = new URL('../../electron-builder.config.mjs', import.meta.url).href;
  const { default: packaging } = (await import(config)) as { default: Record<string, unknown> };
  expect(packaging.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
  expect(packaging).toMatchObject({ asar: true, publish: null });
});

test('links of our own are given to the packaged program, and no other scheme is', async () => {
  const config = new URL('../../electron-builder.config.mjs', import.meta.url).href;
  const { default: packaging } = (await import(config)) as { default: Record<string, unknown> };
  expect(packaging.protocols).toEqual([{ name: 'VendorDesk', schemes: ['vdesk'] }]);
});
