import type { Work } from '../../../core/storage/work.ts';
import { SigningEvent } from './envelope-entities.ts';
import type { SigningEventRow } from './read-envelopes.ts';

interface Happened {
  readonly kind: SigningEventRow['kind'];
  /** Whose deed it was, where it was not that of whoever is at the desk. */
  readonly who?: string;
  readonly detail?: string | null;
  /** The SHA-256 of the file that came of it. */
  readonly revision?: string | null;
}

/** Writes down what happened to an envelope, by whom and through which door; the moment is that of the command. */
export function recordEvent(work: Work, envelopeId: string, { kind, who, detail, revision }: Happened): void {
  work.insert(SigningEvent, {
    envelopeId,
    title: who ?? work.actor.name,
    kind,
    detail: detail?.slice(0, 1000) || null,
    revision: revision ?? null,
    door: work.command.source,
  });
}
