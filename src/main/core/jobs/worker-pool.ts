import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { AppError } from '#shared/errors.ts';
import type { Actor } from '../access/actor.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Task } from './task.ts';
import type { Progress, TaskCall, TaskReply } from './worker-message.ts';

/** The file that a task reads: an open workspace, or a folder like one. */
export type TaskPlace = Pick<Workspace, 'folder' | 'key' | 'seals' | 'clock'>;

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Set its first element to 1 to cancel. */
  readonly cancel?: Int32Array;
}

/** Threads for reports, exports, documents and imports. They start when needed and end when idle. */
export class WorkerPool {
  readonly #pool: Piscina<TaskCall, TaskReply>;
  readonly #resources: string;
  #closing = false;

  constructor(worker: URL, resources: string) {
    this.#resources = resources;
    this.#pool = new Piscina({ filename: worker.href, minThreads: 0, maxThreads: 2, idleTimeout: 20_000 });
  }

  /** Runs a task that only reads. Errors arrive as the AppError they were. */
  async read<I, O>(
    task: Task<I, O>,
    input: I,
    workspace: TaskPlace,
    actor: Actor,
    options: RunOptions = {},
  ): Promise<O> {
    return (await this.#run(task, input, workspace, actor, options)).output as O;
  }

  /** Runs a task that writes; other commands wait meanwhile, and open screens are told afterwards. */
  write<I, O>(
    task: Task<I, O>,
    input: I,
    workspace: Workspace,
    actor: Actor,
    options: RunOptions = {},
  ): Promise<O> {
    return workspace.lendWriter(async () => {
      const { output, topics } = await this.#run(task, input, workspace, actor, options);
      if (topics.length > 0) workspace.announce(topics);
      return output as O;
    });
  }

  async #run<I, O>(
    task: Task<I, O>,
    input: I,
    workspace: TaskPlace,
    actor: Actor,
    options: RunOptions,
  ): Promise<{ output: unknown; topics: readonly string[] }> {
    const { port1, port2 } = new MessageChannel();
    if (options.onProgress) port1.on('message', options.onProgress);
    try {
      const reply = await this.#pool.run(
        {
          task: task.name,
          input,
          folder: workspace.folder,
          key: workspace.key,
          seals: workspace.seals,
          actor,
          now: workspace.clock(),
          resources: this.#resources,
          port: port2,
          cancel: options.cancel ?? new Int32Array(new SharedArrayBuffer(4)),
        },
        { transferList: [port2] as never }, // piscina's types lag behind those of Node's postMessage
      );
      if ('error' in reply)
        throw new AppError(reply.error.code, reply.error.params, { problems: reply.error.problems });
      return reply;
    } catch (error) {
      if (this.#closing) throw new AppError('workspaceLocked', {}, { cause: error });
      throw error;
    } finally {
      port1.close();
    }
  }

  /** Ends all threads; what they were doing is reported as locked, and what they were writing is rolled back. */
  close(): Promise<void> {
    this.#closing = true;
    return this.#pool.destroy();
  }
}
