import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isRecordId } from '#shared/deep-link.ts';
import { useEntity } from '../data/meta.ts';
import { useListPath, useRecordPath } from '../records/places.ts';
import { UnknownEntity } from '../records/unknown-entity.tsx';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useGo } from '../ui/layout/use-go.ts';
import { NotFound } from './not-found.tsx';

/** Follows a link to a record, or to a list in one of its views, to the screen that shows it. */
export function LinkScreen() {
  const { entity: name = '', id } = useParams({ strict: false }) as { entity?: string; id?: string };
  const { view } = useSearch({ strict: false }) as { view?: unknown };
  const entity = useEntity(name);
  const go = useGo();
  const recordPath = useRecordPath();
  const listPath = useListPath();
  const leads = entity !== undefined && (id === undefined || (entity.hasPage && isRecordId(id)));
  const to = !leads
    ? undefined
    : id === undefined
      ? listPath(name, { view: isRecordId(view) ? view : null })
      : recordPath(name, id);
  useEffect(() => {
    if (to !== undefined) go(to, { replace: true });
  }, [go, to]);
  if (to !== undefined) return <Waiting />;
  return entity ? <NotFound /> : <UnknownEntity name={name} />;
}
