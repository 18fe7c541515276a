import type { App } from '../../src/main/app.ts';
import { isPlainData } from '../../src/main/core/router/plain-data.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { commandMakers } from '../crash/commands/index.ts';
import { knowledgeOf } from '../crash/knowledge.ts';
import { type Procedure, procedures } from '../procedures.ts';
import { inputOfSchema, jsonSchemaOf } from './input-of-schema.ts';
import { Malformer } from './malformed.ts';

/** A call as a broken or hostile page could send it. */
export interface FuzzedCall {
  readonly procedure: Procedure;
  readonly path: unknown;
  readonly type: unknown;
  readonly input: unknown;
  readonly key: unknown;
}

/** Start threads, write files or change the session: asked less often, so that the others get their share. */
const COSTLY =
  /^(session\.|imports\.|exports\.|workspace\.|sales\.home|sales\.quote\.(pdf|xlsx)|changes\.undo)/;

/** Could lock us out of the workspace, were they valid: only input that their schema refuses is sent. */
const LOCKS_OUT = /^(session|access)\./;

/** Makes calls for all procedures of the router from what the open workspace holds. */
export class FuzzedCalls {
  readonly #random: SeededRandom;
  readonly #malformer: Malformer;
  readonly #schemas = new Map(
    procedures.map(({ path, input }) => [path, input ? jsonSchemaOf(input) : undefined]),
  );
  readonly #words: readonly [string, ...string[]];
  readonly #knowledge: ReturnType<typeof knowledgeOf>;

  constructor(app: App, seed: number) {
    this.#random = new SeededRandom(seed);
    this.#malformer = new Malformer(this.#random, seed);
    this.#knowledge = knowledgeOf(app, `fuzz-${seed}`);
    const { all } = app.core.registry;
    const ids = all.flatMap(({ name }) =>
      this.#knowledge.rows<{ id: string }>(`select id from "${name}" limit 5`).map(({ id }) => id),
    );
    this.#words = [
      'deal',
      ...all.flatMap(({ name }) => [name, name]),
      ...all.flatMap(({ fields }) => fields.map(({ name }) => name)),
      ...ids,
      ...ids,
      '云帆',
      '12.50',
      'CNY',
      'owner',
    ];
  }

  next(): FuzzedCall {
    const random = this.#random;
    let procedure = procedures[random.integer(0, procedures.length - 1)] as Procedure;
    while (COSTLY.test(procedure.path) && random.chance(0.9))
      procedure = procedures[random.integer(0, procedures.length - 1)] as Procedure;
    const good = this.#goodInput(procedure);
    let input = random.chance(0.96) ? this.#malformer.of(good) : good;
    if (LOCKS_OUT.test(procedure.path) && procedure.type === 'mutation') {
      if (!procedure.input) return this.next();
      while (isPlainData(input) && procedure.input.safeParse(input).success) input = this.#malformer.of(good);
    }
    const odd = random.chance(0.05);
    return {
      procedure,
      path: odd && random.chance(0.5) ? this.#oddPath(procedure.path) : procedure.path,
      type: odd && random.chance(0.5) ? this.#oddType() : procedure.type,
      input,
      key: random.chance(0.3) ? this.#oddKey() : undefined,
    };
  }

  #goodInput({ path }: Procedure): unknown {
    const random = this.#random;
    const makers = commandMakers.filter((maker) => maker.path === path);
    const maker = makers[random.integer(0, makers.length - 1)];
    if (maker && random.chance(0.5)) return maker.make(random, this.#knowledge);
    const schema = this.#schemas.get(path);
    return schema && inputOfSchema(schema, random, this.#words);
  }

  #oddPath(path: string): unknown {
    const cut = path.split('.')[0] ?? '';
    return this.#random.pick<unknown>([
      cut,
      `${path}.${path}`,
      `${cut}.__proto__`,
      'constructor.constructor',
      '__proto__.toString',
      `${path}\0`,
      path.toUpperCase(),
      '',
      '.',
      this.#malformer.value(),
    ]);
  }

  #oddType(): unknown {
    return this.#random.pick<unknown>([
      'query',
      'mutation',
      'subscription',
      'QUERY',
      '',
      this.#malformer.value(),
    ]);
  }

  #oddKey(): unknown {
    const random = this.#random;
    return random.chance(0.8) ? `key ${random.integer(0, 2000)}` : this.#malformer.value();
  }
}
