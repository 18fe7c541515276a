import { useParams } from '@tanstack/react-router';
import { useEntity } from '../../data/meta.ts';
import { UnknownEntity } from '../unknown-entity.tsx';
import { ListView } from './list-view.tsx';

/** The list of whatever kind of record the address names. */
export function ListScreen() {
  const { entity: name } = useParams({ strict: false }) as { entity?: string };
  const entity = useEntity(name ?? '');
  return entity ? <ListView key={entity.name} entity={entity} /> : <UnknownEntity name={name ?? ''} />;
}

/** A list screen for one kind of record, for a domain's own address. */
export const listScreenOf = (name: string) =>
  function EntityListScreen() {
    const entity = useEntity(name);
    return entity ? <ListView entity={entity} /> : <UnknownEntity name={name} />;
  };
