import type { Tone } from '#shared/fields.ts';
import type { Outputs } from '../../data/trpc.ts';
import type { Texts } from '../../ui/language/define-texts.ts';
import type { healthTexts } from './texts.ts';

type Key = typeof healthTexts extends Texts<infer Known> ? Known : never;
export type Sign = Outputs['workspace']['health']['signs'][number];

const SENTENCES: Readonly<Record<Sign['name'], Readonly<Record<string, Key>>>> = {
  backup: {
    good: 'backupGood',
    onePlace: 'backupOnePlace',
    none: 'backupNone',
    old: 'backupOld',
    failing: 'backupFailing',
    secondPlace: 'backupSecondPlace',
  },
  check: { good: 'checkGood', never: 'checkNever', old: 'checkOld', findings: 'checkFindings' },
  recurring: { good: 'recurringGood', failing: 'recurringFailing' },
  numbers: { good: 'numbersGood', none: 'numbersNone' },
  administrators: { good: 'administratorsGood', one: 'administratorsOne' },
  recovery: { good: 'recoveryGood', partly: 'recoveryPartly' },
  keys: { good: 'keysGood', waiting: 'keysWaiting' },
  signIns: { good: 'signInsGood', many: 'signInsMany' },
  clock: { good: 'clockGood', back: 'clockBack' },
  disk: { good: 'diskGood', low: 'diskLow', full: 'diskFull' },
};

const NAMES: Readonly<Record<Sign['name'], Key>> = {
  backup: 'backupName',
  check: 'checkName',
  recurring: 'recurringName',
  numbers: 'numbersName',
  administrators: 'administratorsName',
  recovery: 'recoveryName',
  keys: 'keysName',
  signIns: 'signInsName',
  clock: 'clockName',
  disk: 'diskName',
};

/** Where to see to it; null where it is not in the program's hands. */
export const PLACES: Readonly<Record<Sign['name'], string | null>> = {
  backup: '/workspace/backups',
  check: null,
  recurring: null,
  numbers: '/workspace/numbers',
  administrators: '/workspace/people',
  recovery: '/workspace/account',
  keys: '/workspace/people',
  signIns: '/workspace/audit',
  clock: null,
  disk: null,
};

export const nameOf = ({ name }: Sign): Key => NAMES[name];

export const sentenceOf = ({ name, state }: Sign): Key => SENTENCES[name][state] ?? NAMES[name];

export const BADGES: Readonly<Record<Sign['tone'], { readonly tone: Tone; readonly label: Key }>> = {
  good: { tone: 'good', label: 'toneGood' },
  warning: { tone: 'warning', label: 'toneWarning' },
  bad: { tone: 'bad', label: 'toneBad' },
};
