/**
 * How the program is packaged. Each system has its whole list of files: a list with nothing but exclusions would
 * become a set of its own with everything in front, and `${platform}` in it would be the machine that builds.
 */
const filesFor = (platform) => [
  'out/**',
  'resources/**',
  'package.json',
  'LICENSE',
  '!out/.built-from',
  '!**/node_modules/better-sqlite3/{deps,src}/**',
  '!**/node_modules/better-sqlite3/binding.gyp',
  '!**/node_modules/node-addon-api/**',
  // the database's native part comes built for every system; only this one's is shipped
  `!**/prebuilds/!(${platform}-\${arch}).node`,
];

export default {
  appId: 'org.vendordesk.app',
  productName: 'VendorDesk',
  directories: { output: 'dist', buildResources: 'build' },
  asar: true,
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  protocols: [{ name: 'VendorDesk', schemes: ['vdesk'] }],
  electronLanguages: ['zh-CN', 'en-US'],
  // Where Electron's binary is out of reach, scripts/package.mjs puts a stub in its place and says so.
  ...(process.env.VENDORDESK_ELECTRON_STUB ? { electronDist: process.env.VENDORDESK_ELECTRON_STUB } : {}),
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: { target: ['AppImage', 'deb'], category: 'Office', files: filesFor('linux') },
  win: { target: ['nsis'], files: filesFor('win32') },
  mac: { target: ['dmg'], category: 'public.app-category.business', files: filesFor('darwin') },
};
