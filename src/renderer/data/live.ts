import type { Query } from '@tanstack/react-query';
import { useEffect } from 'react';
import { EVERYTHING } from '#shared/topics.ts';
import { client } from './client.ts';
import { knownMeta } from './meta.ts';
import { queryClient } from './query-client.ts';
import { askSession } from './session.ts';

/** Answers that hang on one entity, which their input names. */
const OF_ENTITY = new Set(['lists', 'records', 'history']);
const ON_SESSION = new Set(['session', 'meta']);
/** What the company adds to kinds of record: their shape is another then. */
const SHAPES = ['customField'];
/** What a row shows of tags. */
const OF_TAGS = ['tag', 'tagging'];

const namedEntity = (input: unknown): string | undefined =>
  typeof input === 'object' && input !== null && 'entity' in input ? String(input.entity) : undefined;

/** An entity's rows also show the labels of what they refer to. */
function showsOneOf(topics: ReadonlySet<string>, name: string): boolean {
  if (topics.has(name)) return true;
  const entity = knownMeta()?.entities.find((each) => each.name === name);
  return (
    entity?.fields.some(
      ({ kind, target }) =>
        (target !== undefined && topics.has(target)) ||
        (kind === 'tags' && OF_TAGS.some((topic) => topics.has(topic))),
    ) ?? true
  );
}

/** Whether news of these topics makes an answer stale. */
function isStale(query: Query, topics: ReadonlySet<string>): boolean {
  const [path, details] = query.queryKey as [unknown, { input?: unknown } | undefined];
  if (!Array.isArray(path)) return false;
  const [room] = path.map(String);
  if (room === undefined) return false;
  if (topics.has('session') && ON_SESSION.has(room)) return true;
  if (SHAPES.some((topic) => topics.has(topic)) && (room === 'meta' || OF_ENTITY.has(room))) return true;
  if (room === 'jobs') return topics.has('jobs');
  const changed = [...topics].some((topic) => topic !== 'jobs' && topic !== 'session');
  if (!changed || ON_SESSION.has(room)) return false;
  if (!OF_ENTITY.has(room)) return true;
  const entity = namedEntity(details?.input);
  return entity === undefined || showsOneOf(topics, entity);
}

async function refresh(topics: readonly string[]): Promise<void> {
  const wanted = new Set(topics);
  if (wanted.has(EVERYTHING) || wanted.has('session')) {
    const status = await askSession();
    // behind the unlock screen nothing is asked: the refusals would take the place of what somebody has typed
    if (status?.state !== 'open') return;
  }
  const predicate = (query: Query): boolean => wanted.has(EVERYTHING) || isStale(query, wanted);
  // a first answer still under way was asked for before the change, and invalidating alone would wait for it
  await queryClient.cancelQueries({
    predicate: (query) => query.state.data === undefined && predicate(query),
    fetchStatus: 'fetching',
  });
  await queryClient.invalidateQueries({ predicate });
}

/** Keeps every open screen true: what the program says has changed is asked for again. */
export function useLiveData(): void {
  useEffect(() => {
    const subscription = client.changes.watch.subscribe(undefined, {
      onData: ({ topics }) => void refresh(topics),
    });
    return () => subscription.unsubscribe();
  }, []);
}

/**
 * Keeps a window that stands before a locked workspace true: it opens when another window opens it. A command of its
 * own is left alone, since whoever gave it asks for the session by themselves once it is answered.
 */
export function useDoorNews(locked: boolean): void {
  useEffect(() => {
    if (!locked) return;
    const subscription = client.changes.watch.subscribe(undefined, {
      onData: ({ topics }) => {
        if (topics.includes('session') && queryClient.isMutating() === 0) void askSession();
      },
    });
    return () => subscription.unsubscribe();
  }, [locked]);
}
