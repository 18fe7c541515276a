import { type CommandMaker, on } from './command-maker.ts';

const HANGING = 'select id from attachment where deletedAt is null';

/** Files on records. The bytes of an upload are gone with the program; the first answer is not. */
export const fileCommands: readonly CommandMaker[] = [
  {
    path: 'files.add',
    inTwoSteps: true, // the bytes come first; cut off there they belong to nothing, and the sweep takes them
    make: (random, { anyId, upload, fresh }) => {
      const id = anyId(random, 'select id from customer where deletedAt is null');
      return id === undefined
        ? undefined
        : { entity: 'customer', id, upload: upload(`${fresh('附件')}.txt`, fresh('内容')) };
    },
  },
  on('files.annotate', HANGING, (_random, { fresh }) => ({ note: fresh('说明') })),
  on('files.remove', HANGING),
  on('files.restore', 'select id from attachment where deletedAt is not null'),
  { ...on('files.open', HANGING), weight: 0, receipt: false },
  { path: 'files.setLimit', make: (random) => ({ megabytes: random.integer(10, 90) }) },
  { path: 'files.sweep', make: () => ({}) },
];
