import { useRef } from 'react';
import type { Report, UnknownValue } from './import-types.ts';

const NONE: readonly UnknownValue[] = [];

/** Unknown values of this file so far: one that was decided stays on the screen, so that it can be decided anew; those of a recognised export come first. */
export function useKnownUnknowns(
  report: Report | undefined,
  first: readonly UnknownValue[],
): readonly UnknownValue[] {
  const known = useRef(NONE);
  if (report) {
    const isNew = ({ field, value }: UnknownValue): boolean =>
      !known.current.some((each) => each.field === field && each.value === value);
    const added = report.unknownValues.filter(isNew);
    if (added.length > 0) known.current = [...known.current, ...added];
  }
  const isFirst = ({ field, value }: UnknownValue): boolean =>
    first.some((each) => each.field === field && each.value === value);
  return [...first, ...known.current.filter((each) => !isFirst(each))];
}
