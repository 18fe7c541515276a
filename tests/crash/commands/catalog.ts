import { type CommandMaker, create, edit } from './command-maker.ts';

export const catalogCommands: readonly CommandMaker[] = [
  create('product', (random, { fresh }) => ({
    name: fresh('产品'),
    code: fresh('P'),
    listPrice: random.integer(100, 1_000_000),
    taxRate: random.pick(['6', '9', '13']),
  })),
  create('priceBook', (_random, { fresh }) => ({ name: fresh('价目表') })),
  edit('product', (random) => ({ listPrice: random.integer(100, 1_000_000) })),
];
