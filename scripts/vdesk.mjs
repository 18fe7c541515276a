/** `npm run vdesk -- …`: installs and builds what is missing, then runs the command line. */
import { ensureBuilt } from './parts/build.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { inRoot, NODE } from './parts/paths.mjs';
import { run } from './parts/run.mjs';

await ensureInstalled();
await ensureBuilt();
const { code } = await run(NODE, [inRoot('out', 'main', 'cli.js'), ...process.argv.slice(2)]);
process.exit(code);
