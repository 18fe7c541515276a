import type { SeededRandom } from '../../../src/main/core/sample/random.ts';

/** What a maker may learn of the program before it makes a command: the workspace as it is at this moment. */
export interface Knowledge {
  rows<Row>(sql: string): Row[];
  /** The id of any row that the query finds; undefined where it finds none. */
  anyId(random: SeededRandom, sql: string): string | undefined;
  /** Hands bytes to the program as an upload and returns their id. */
  upload(name: string, content: string | Uint8Array): string;
  /** A text that was not used before in this workspace. */
  fresh(word: string): string;
  /** The folder of the open workspace. */
  readonly folder: string;
  /** The recovery code of the workspace, where the test kept it. */
  readonly recoveryCode: string;
}

/**
 * Makes one kind of command. Crash tests, the test of repeated commands and the fuzz tests all draw from these, so a
 * domain writes its makers once.
 */
export interface CommandMaker {
  /** The procedure, such as `sales.quote.send`. */
  readonly path: string;
  /**
   * Input that the procedure accepts as the workspace now is, or close to it: a refusal is a legal answer. Undefined
   * where nothing is there to act upon.
   */
  readonly make: (random: SeededRandom, knowledge: Knowledge) => object | undefined;
  /** How often random work chooses it; 0 for commands that have crash runs of their own. 1 unless told. */
  readonly weight?: number;
  /** False where the workspace keeps no receipt of it: see “Commands without a receipt” in docs/way-of-one-action.md. */
  readonly receipt?: false;
  /** Two units of work: cut off between them, it is completed when it is sent again. */
  readonly inTwoSteps?: true;
  /** Given before anybody has unlocked. */
  readonly locked?: true;
  /** Does its work anew when it is sent again after the program was started anew, and leaves the same behind. */
  readonly anew?: true;
}

/** A maker of records of one entity. */
export const create = (
  entity: string,
  values: (random: SeededRandom, knowledge: Knowledge) => Record<string, unknown>,
): CommandMaker => ({
  path: 'records.create',
  make: (random, knowledge) => ({ entity, values: values(random, knowledge) }),
});

/** A maker of an edit: changes some values of any record of that entity that is not in the recycle bin. */
export const edit = (
  entity: string,
  values: (random: SeededRandom, knowledge: Knowledge) => Record<string, unknown>,
): CommandMaker => ({
  path: 'records.update',
  make: (random, knowledge) => {
    const id = knowledge.anyId(random, `select id from "${entity}" where deletedAt is null`);
    return id === undefined ? undefined : { entity, id, values: values(random, knowledge) };
  },
});

/** A maker of a command on one row, whose id the query finds. */
export const on = (
  path: string,
  sql: string,
  more: (random: SeededRandom, knowledge: Knowledge) => object = () => ({}),
): CommandMaker => ({
  path,
  make: (random, knowledge) => {
    const id = knowledge.anyId(random, sql);
    return id === undefined ? undefined : { id, ...more(random, knowledge) };
  },
});
