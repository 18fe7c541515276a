import type { Work } from '../storage/work.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { DocumentSource } from './document-kind.ts';

/** An open workspace as documents read it. */
export const sourceOf = ({
  reader,
  facts,
  clock,
}: Pick<Workspace, 'reader' | 'facts' | 'clock'>): DocumentSource => ({
  reader,
  facts,
  now: clock(),
});

/** A unit of work as documents read it: with what it has written so far. */
export const sourceWithin = (work: Work): DocumentSource => ({
  reader: work,
  facts: work.facts,
  now: work.now,
});
