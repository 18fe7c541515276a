import { AppError } from '#shared/errors.ts';
import { civilDate } from '../clock.ts';
import { workspaceRegistry } from '../custom-fields/workspace-registry.ts';
import type { Registry } from '../entities/registry.ts';
import { filterScope } from '../lists/compile-filter.ts';
import { openConnection } from '../storage/connection.ts';
import { readFacts } from '../storage/facts.ts';
import { openPast } from '../storage/past-records.ts';
import { Reader } from '../storage/reader.ts';
import { translateStorageError } from '../storage/storage-error.ts';
import { UnitOfWork } from '../storage/unit-of-work.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import type { Task, TaskContext } from './task.ts';
import type { TaskCall, TaskReply } from './worker-message.ts';

/**
 * Runs one task on connections of its own and closes them whatever happens. The worker's side of `WorkerPool`.
 */
export async function runTask(
  call: TaskCall,
  tasks: ReadonlyMap<string, Task>,
  declared: Registry,
): Promise<TaskReply> {
  const task = tasks.get(call.task);
  if (!task) throw new Error(`no task is called ${call.task}`);
  const open: { close(): void }[] = [];
  const begun = Date.now();
  const topics = new Set<string>();
  try {
    const file = dataFile(call.folder);
    const read = openConnection(file, call.key, 'read', call.seals);
    open.push(read.database);
    const facts = readFacts(read.database);
    // as the file has it now: a field that is added meanwhile is simply not asked for, and no column ever goes
    const registry = workspaceRegistry(declared, read.database);
    let unit: UnitOfWork | undefined;
    const context: TaskContext = {
      registry,
      facts,
      actor: call.actor,
      scope: filterScope(registry, call.actor, civilDate(call.now, facts.timeZone), facts.timeZone),
      resources: call.resources,
      reader: new Reader(read),
      past: (entities, moment) => {
        const past = openPast(file, call.key, call.seals, entities, moment);
        open.push(past);
        return past.reader;
      },
      write: (command, body) => {
        if (!unit) {
          const write = openConnection(file, call.key, 'write', call.seals);
          open.push(write.database);
          unit = new UnitOfWork(write, registry, facts, () => call.now + Date.now() - begun); // the caller's clock
        }
        const outcome = unit.run(command, body);
        for (const topic of outcome.topics) topics.add(topic);
        return outcome;
      },
      progress: (done, total) => call.port.postMessage({ done, total }),
      throwIfCancelled: () => {
        if (Atomics.load(call.cancel, 0) === 1) throw new AppError('jobCancelled');
      },
    };
    // the registry of tasks forgets their input types; each is called with the input its caller typed
    const output = await task.run(call.input as never, context);
    return { output, topics: [...topics] };
  } catch (error) {
    const translated = translateStorageError(error);
    if (translated instanceof AppError) return { error: translated.toWire() };
    throw translated;
  } finally {
    for (const connection of open) connection.close();
    call.port.close();
  }
}
