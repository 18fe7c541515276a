import { registry, rooms } from '../../../src/main/rooms.ts';
import type { CommandMaker } from './command-maker.ts';
import { on } from './command-maker.ts';

const KIND = 'sales.quote';
const kind = rooms.flatMap(({ documentKinds }) => documentKinds ?? []).find(({ name }) => name === KIND);
const MADE = `select id from ${registry.get('documentTemplate').name} where deletedAt is null`;

interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly body: string;
}

/** Document templates and the letterhead. */
export const templateCommands: readonly CommandMaker[] = [
  { path: 'templates.duplicate', make: (_random, { fresh }) => ({ id: KIND, name: fresh('报价模板') }) },
  {
    path: 'templates.save',
    make: (random, { rows, fresh }) => {
      const kept = rows<Kept>('select id, revision, body from documentTemplate where deletedAt is null');
      const one = kept[random.integer(0, kept.length - 1)];
      return (
        one && {
          id: one.id,
          revision: one.revision,
          content: { name: fresh('报价模板'), languages: 'both', body: JSON.parse(one.body) },
        }
      );
    },
  },
  on('templates.setStatus', MADE, (random) => ({ status: random.pick(['active', 'archived']) })),
  {
    path: 'templates.setDefault',
    make: (random, { anyId }) => ({
      kind: KIND,
      id: anyId(random, `${MADE} and status = 'active'`) ?? KIND,
    }),
  },
  {
    path: 'templates.fromFile',
    make: (_random, { fresh }) => ({
      file: 'template.json',
      text: JSON.stringify({
        vendordesk: 'documentTemplate',
        kind: KIND,
        name: fresh('导入的模板'),
        languages: 'both',
        body: kind?.builtIn,
      }),
    }),
  },
  { path: 'templates.toFile', weight: 0, receipt: false, make: () => ({ id: KIND }) },
  {
    path: 'templates.preview',
    weight: 0,
    receipt: false,
    make: () => ({ kind: KIND, body: kind?.builtIn, language: 'zh', recordId: null, replaces: null }),
  },
  {
    path: 'letterhead.save',
    make: (random) => ({ values: { phone: `0571-8800 ${random.integer(1000, 9999)}` } }),
  },
  { path: 'letterhead.setPicture', make: () => ({ which: 'logo', upload: null }) },
];
