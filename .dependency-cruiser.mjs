/**
 * Who may import whom (DESIGN 2). Every rule has a test that shows it firing: tests/house/import-rules.test.ts.
 *
 * The stream: a domain may use the doors of the domains to its left, and none to its right.
 */
export const STREAM = [
  'directory',
  'catalog',
  'compliance',
  'people',
  'marketing',
  'sales',
  'delivery',
  'billing',
  'partners',
  'support',
  'product',
  'success',
  'finance',
  'analytics',
];

const domainRules = STREAM.map((domain, place) => {
  const left = STREAM.slice(0, place);
  const doors = left.length > 0 ? [`^src/main/domains/(${left.join('|')})/index\\.ts$`] : [];
  return {
    name: `stream-${domain}`,
    comment: `${domain} uses shared, core, itself, and the index.ts of: ${left.join(', ') || 'no other domain'}`,
    severity: 'error',
    from: { path: `^src/main/domains/${domain}/` },
    to: {
      path: '^src/',
      pathNot: ['^src/shared/', '^src/main/core/', `^src/main/domains/${domain}/`, ...doors],
    },
  };
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or hide a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere would slip past every other rule',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared runs on both sides, so of our own code it imports only shared',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/', pathNot: '^src/shared/' },
    },
    {
      name: 'shared-is-free-of-node',
      comment: 'shared runs in the window too, where there is no Node',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-domain',
      comment: 'core is the platform: it imports shared and core',
      severity: 'error',
      from: { path: '^src/main/core/' },
      to: { path: '^src/', pathNot: ['^src/shared/', '^src/main/core/'] },
    },
    ...domainRules,
    {
      name: 'domain-in-the-stream',
      comment: 'Every domain has its place in the stream above',
      severity: 'error',
      from: { path: '^src/main/domains/', pathNot: `^src/main/domains/(${STREAM.join('|')})/` },
      to: {},
    },
    {
      name: 'domains-are-gathered-once',
      comment: 'Only rooms.ts and app.ts gather the domains; nothing else registers anything',
      severity: 'error',
      from: { path: '^src/main/', pathNot: ['^src/main/domains/', '^src/main/(app|rooms)\\.ts$'] },
      to: { path: '^src/main/domains/' },
    },
    {
      name: 'domains-have-one-door',
      comment: 'From outside, a domain is its index.ts',
      severity: 'error',
      from: { path: '^src/main/(app|rooms)\\.ts$' },
      to: { path: '^src/main/domains/', pathNot: '^src/main/domains/[^/]+/index\\.ts$' },
    },
    {
      name: 'electron-at-the-edge',
      comment: 'Only the entry, desktop and preload know Electron; all else runs without it',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main/index\\.ts$', '^src/main/desktop/', '^src/preload/'] },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'engine-in-storage',
      comment: 'Only storage, migrations and reports.ts speak to the database engine',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main/core/storage/', '/migrations/', '/reports\\.ts$'] },
      to: { path: 'node_modules/better-sqlite3' },
    },
    {
      name: 'main-knows-no-screen',
      comment: 'The main side works without a window',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/(renderer|preload)/' },
    },
    {
      name: 'preload-is-small',
      comment: 'preload is invoke and subscribe, nothing more',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { path: '^src/', pathNot: ['^src/preload/', '^src/shared/'] },
    },
    {
      name: 'renderer-imports-shared',
      comment: 'The renderer imports shared, and of main only app.ts',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/', pathNot: ['^src/renderer/', '^src/shared/', '^src/main/app\\.ts$'] },
    },
    {
      name: 'renderer-imports-the-router-type',
      comment:
        'Of app.ts the renderer takes the type of the router; a value would pull the core into the window',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/main/app\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'ui is the design system: no domain words, no data, no shell',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: '^src/renderer/', pathNot: '^src/renderer/ui/' },
    },
    {
      name: 'gallery-shows-ui',
      comment: 'The gallery shows the design system and nothing that needs a workspace',
      severity: 'error',
      from: { path: '^src/renderer/gallery/' },
      to: { path: '^src/renderer/', pathNot: '^src/renderer/(gallery|ui)/' },
    },
    {
      name: 'gallery-stays-out',
      comment: 'The gallery is a page of its own; nothing of the product leads to it',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/gallery/' },
      to: { path: '^src/renderer/gallery/' },
    },
    {
      name: 'rooms-stay-apart',
      comment: "One domain's screens do not reach into another's; the shell composes what each contributes",
      severity: 'error',
      from: { path: '^src/renderer/domains/([^/]+)/' },
      to: { path: '^src/renderer/domains/', pathNot: '^src/renderer/domains/$1/' },
    },
    {
      name: 'administration-stays-apart',
      comment: 'Administration is composed by the shell like a room; it knows no room and no shell',
      severity: 'error',
      from: { path: '^src/renderer/administration/' },
      to: { path: '^src/renderer/(domains|shell)/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'Code of the product never imports tests or scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript interface yet; swc reads the sources and sees type-only imports too.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
