import { deriveCheaply } from '../cheap-derivation.ts';

/**
 * Loaded into the browser host before the program: a test can set the clock of that process ahead, which is what a
 * program sees on a machine that has slept, and keys are derived cheaply. Nothing else of the program is touched.
 */
const now = Date.now;
let ahead = 0;
Date.now = () => now() + ahead;

process.on('message', (message: unknown) => {
  if (typeof message === 'object' && message !== null && 'ahead' in message) ahead = Number(message.ahead);
});

deriveCheaply();
