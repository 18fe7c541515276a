import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Where the command line reads and writes; a test puts its own here. */
export interface Terminal {
  /** One line of the answer. */
  print(line: string): void;
  /** One line beside the answer: questions, progress, refusals. */
  note(line: string): void;
  /** A person sits there and can be asked. */
  readonly interactive: boolean;
  /** Asks without showing what is typed. */
  askSecret(question: string): Promise<string>;
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** The process's own terminal. Questions go to stderr, so that the answer can be piped. */
export const processTerminal = (): Terminal => ({
  print: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  interactive: process.stdin.isTTY === true,
  askSecret: (question) =>
    new Promise((resolve, reject) => {
      process.stderr.write(question);
      const reader = createInterface({ input: process.stdin, output: nowhere(), terminal: true });
      let answered = false;
      reader.once('SIGINT', () => reader.close());
      reader.once('close', () => {
        process.stderr.write('\n');
        if (!answered) reject(new Error('interrupted'));
      });
      reader.question('', (answer) => {
        answered = true;
        reader.close();
        resolve(answer);
      });
    }),
});
