import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { ActivityName } from './activities.ts';
import type { Fact } from './fact.ts';

const PROGRAM = new URL('./killed-process.ts', import.meta.url).pathname;

/** What a line says; undefined for one that the kill cut off. */
function readFact(line: string): Fact | undefined {
  try {
    return JSON.parse(line) as Fact;
  } catch {
    return undefined;
  }
}

/** A process that waits to begin its work. Starting it early saves the time that Node needs. */
export class Doomed {
  readonly facts: Fact[] = [];
  readonly #child: ChildProcess;
  #complaint = '';

  constructor(home: string, activity: ActivityName, seed: number) {
    this.#child = spawn(process.execPath, [PROGRAM, home, activity, String(seed)], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#complaint += chunk.toString();
    });
  }

  /** Lets it begin; `onReady` is called once it may be killed. Resolves when it has ended, by a kill or not at all. */
  async run(onReady: () => void): Promise<readonly Fact[]> {
    const { stdin, stdout } = this.#child;
    if (!stdin || !stdout) throw new Error('no pipes');
    const ended = new Promise<void>((resolve) => this.#child.once('close', () => resolve()));
    stdin.write('begin\n');
    for await (const line of createInterface({ input: stdout })) {
      const fact = readFact(line);
      if (!fact) break;
      if (fact.kind === 'ready') onReady();
      this.facts.push(fact);
    }
    await ended;
    if (this.#child.signalCode !== 'SIGKILL')
      throw new Error(`the process ended by itself: ${this.#complaint}`);
    return this.facts;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Holds all its threads still, and lets them go on. */
  stop(): void {
    this.#child.kill('SIGSTOP');
  }

  go(): void {
    this.#child.kill('SIGCONT');
  }
}
