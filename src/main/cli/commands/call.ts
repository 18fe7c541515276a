import { randomUUID } from 'node:crypto';
import { callTRPCProcedure } from '@trpc/server';
import type { App } from '../../app.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { parseJson } from '../options.ts';

type ProcedureType = 'query' | 'mutation' | 'subscription';

/** tRPC holds its procedures flat, by their full path; its types show them nested. */
const procedureType = ({ _def }: App['router'], path: string): ProcedureType | undefined => {
  const flat = _def.procedures as unknown as Readonly<Record<string, { _def: { type: ProcedureType } }>>;
  return Object.hasOwn(flat, path) ? flat[path]?._def.type : undefined;
};

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** Any procedure of the router, with its input and its answer as JSON. */
export const call: Command = {
  usage: "<procedure> ['<json>'] [--key key]",
  summary: { zh: '调用任意过程，输入和结果都是 JSON', en: 'call any procedure; input and answer are JSON' },
  words: [1, 2],
  options: ['key'],

  async run({ words: [path = '', json = '{}'], options, terminal, app, unlock }) {
    const input = parseJson(json, 'input');
    const { router, context } = app();
    const type = procedureType(router, path);
    if (type === undefined)
      throw new UsageError({ zh: `没有过程“${path}”`, en: `There is no procedure “${path}”` });
    if (!path.startsWith('session.')) await unlock();
    const answer: unknown = await callTRPCProcedure({
      router,
      path,
      type,
      getRawInput: () => Promise.resolve(input),
      ctx: context({ commandKey: options.key ?? randomUUID() }),
      signal: undefined,
      batchIndex: 0,
    });
    if (!isStream(answer)) terminal.print(JSON.stringify(answer ?? null, null, 2));
    else for await (const value of answer) terminal.print(JSON.stringify(value));
    return EXIT.ok;
  },
};
