import { catalogCommands } from './catalog.ts';
import type { CommandMaker } from './command-maker.ts';
import { complianceCommands } from './compliance.ts';
import { coreCommands } from './core.ts';
import { directoryCommands } from './directory.ts';
import { marketingCommands } from './marketing.ts';
import { salesCommands } from './sales.ts';
import { signingCommands } from './signing.ts';

/** The makers of all domains, in the order of the stream. A new domain adds its list here. */
export const commandMakers: readonly CommandMaker[] = [
  ...coreCommands,
  ...directoryCommands,
  ...catalogCommands,
  ...complianceCommands,
  ...signingCommands,
  ...marketingCommands,
  ...salesCommands,
];
