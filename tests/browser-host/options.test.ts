import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { hostOptions } from '../../src/main/browser-host/options.ts';

test('home, port and demo are read', () => {
  expect(hostOptions(['--home', 'here', '--port', '0', '--demo'])).toEqual({
    home: resolve('here'),
    port: 0,
    demo: true,
  });
  expect(hostOptions([])).toMatchObject({ port: undefined, demo: false });
});

test.each([[['--port', 'many']], [['--port', '70000']], [['--port']], [['--open']], [['file']]])(
  '%o is refused',
  (args) => {
    expect(() => hostOptions(args)).toThrow(TypeError);
  },
);
