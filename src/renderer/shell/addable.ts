import { useMeta, type VisibleEntity } from '../data/meta.ts';
import { contributions } from './contributions.ts';

const kinds = contributions.flatMap(({ quickAdds }) => quickAdds);

/** The kinds of record that this person may add from anywhere, in the order of the rooms. */
export function useAddable(): readonly VisibleEntity[] {
  const meta = useMeta();
  return kinds.flatMap((name) => meta?.entities.filter((each) => each.name === name && each.mayWrite) ?? []);
}
