import type { ErrorParams } from '#shared/errors.ts';
import { keepNotification } from '../storage/attention-store.ts';
import type { Work } from '../storage/work.ts';

/** Something to bring to people's attention. */
export interface Notice {
  /** The name of a `NotificationKind`. */
  readonly kind: string;
  /** Whom, by their ids; nobody is told twice. */
  readonly to: readonly string[];
  /** What the kind's text is filled with. Names of records do not belong here: they are looked up for each reader. */
  readonly params?: ErrorParams;
  /** The record it is about. Its name is shown to whoever may read it then. */
  readonly record?: { readonly entity: string; readonly id: string };
  /** Notifications of one bundle are shown as one line with a count. */
  readonly bundle?: string;
  /** Where the same may be told again, as by work that is repeated: a key under which each person hears of it once. */
  readonly once?: string;
}

/**
 * Brings something to the attention of people, as part of the caller's unit of work: if the action fails, nobody hears
 * of it. What language it is read in, and whether the record may be named, is decided when it is read.
 */
export function notify(work: Work, notice: Notice): void {
  const { kind, to, params = {}, record, bundle, once } = notice;
  for (const person of new Set(to))
    keepNotification(work, {
      person,
      kind,
      params: JSON.stringify(params),
      entity: record?.entity ?? null,
      recordId: record?.id ?? null,
      bundle: bundle ?? null,
      once: once ?? null,
    });
}
