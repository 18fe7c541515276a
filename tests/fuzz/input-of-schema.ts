import { z } from 'zod';
import type { SeededRandom } from '../../src/main/core/sample/random.ts';

/** The part of JSON Schema that Zod writes. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as JsonSchema;

const DEEPEST = 5;

/**
 * Input of about the shape that a schema wants, its texts drawn from `words`: names and ids that this workspace knows,
 * so that some of it goes far into the program.
 */
export function inputOfSchema(
  root: JsonSchema,
  random: SeededRandom,
  words: readonly [string, ...string[]],
): unknown {
  const make = (schema: JsonSchema, depth: number): unknown => {
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum[random.integer(0, schema.enum.length - 1)];
    if (schema.$ref) return make(depth > DEEPEST ? {} : refer(schema.$ref), depth + 1);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return make(choices[random.integer(0, choices.length - 1)] ?? {}, depth + 1);
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map((each) => make(each, depth + 1)));
    switch (schema.type) {
      case 'object':
        return makeObject(schema, depth + 1);
      case 'array':
        return depth > DEEPEST
          ? []
          : Array.from({ length: random.integer(0, 3) }, () => make(schema.items ?? {}, depth + 1));
      case 'string':
        return schema.format === 'date' ? '2026-03-01' : random.pick(words);
      case 'integer':
        return random.pick([0, 1, 2, 5, 40, -1]);
      case 'number':
        return random.pick([0, 1, 1.5, -3]);
      case 'boolean':
        return random.chance(0.5);
      case 'null':
        return null;
      default:
        return random.pick<unknown>([random.pick(words), 1, null, true]);
    }
  };
  const refer = (ref: string): JsonSchema =>
    ref === '#' ? root : (root.$defs?.[ref.replace('#/$defs/', '')] ?? {});
  const makeObject = (schema: JsonSchema, depth: number): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (schema.required?.includes(name) || random.chance(0.5)) made[name] = make(property, depth);
    if (typeof schema.additionalProperties === 'object')
      for (let count = random.integer(0, 2); count > 0; count--)
        made[random.pick(words)] = make(schema.additionalProperties, depth);
    return made;
  };
  return make(root, 0);
}
