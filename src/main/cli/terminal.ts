import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Where the command line reads and writes; a test puts its own here. */
export interface Terminal {
  /** One line of the answer. */
  print(line: string): void;
  /** One line beside the answer: questions, progress, refusals. */
  note(line: string): void;
  /** A person sits there and can be asked. */
  readonly interactive: boolean;
  /** Asks without showing what is typed; undefined where the person breaks off. */
  askSecret(question: string): Promise<string | undefined>;
  /** All that another program or a file hands over. */
  readAll(): Promise<string>;
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** The process's own terminal. Questions go to stderr, so that the answer can be piped. */
export const processTerminal = (): Terminal => ({
  print: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  interactive: process.stdin.isTTY === true,
  readAll: () => text(process.stdin),
  askSecret: (question) =>
    new Promise((resolve) => {
      process.stderr.write(question);
      const reader = createInterface({ input: process.stdin, output: nowhere(), terminal: true });
      reader.once('close', () => {
        process.stderr.write('\n');
        resolve(undefined); // says nothing where an answer has come before
      });
      reader.once('SIGINT', () => reader.close());
      reader.question('', (answer) => {
        resolve(answer);
        reader.close();
      });
    }),
});
