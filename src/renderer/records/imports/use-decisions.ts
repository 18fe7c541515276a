import { useEffect, useState } from 'react';
import type { ImportReport, UnknownValue } from './import-report.ts';
import type { Mapping, ValueChoice } from './mapping.ts';

/** A choice for one unknown value, with the name of the record it uses. */
export interface Decision {
  readonly choice: ValueChoice;
  readonly name: string;
}

export interface Decisions {
  readonly count: number;
  of(value: UnknownValue): Decision | undefined;
  decide(value: UnknownValue, decision: Decision | undefined): void;
  /** Decides for several values at once, those already decided excepted. */
  decideRest(
    values: readonly UnknownValue[],
    decisionFor: (value: UnknownValue) => Decision | undefined,
  ): void;
  /** The mapping with these decisions in it. */
  applied(): Mapping;
}

const keyOf = ({ field, value }: UnknownValue): string => JSON.stringify([field, value]);
const NONE: ReadonlyMap<string, { value: UnknownValue; decision: Decision }> = new Map();

/** Decisions on the unknown values of a report, until they are applied; another report begins anew. */
export function useDecisions(report: ImportReport | undefined, mapping: Mapping): Decisions {
  const [made, setMade] = useState(NONE);
  const download = report?.download;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every report has a download of its own
  useEffect(() => setMade(NONE), [download]);

  return {
    count: made.size,
    of: (value) => made.get(keyOf(value))?.decision,
    decide: (value, decision) => {
      const next = new Map(made);
      if (decision) next.set(keyOf(value), { value, decision });
      else next.delete(keyOf(value));
      setMade(next);
    },
    decideRest: (values, decisionFor) => {
      const next = new Map(made);
      for (const value of values) {
        const decision = next.has(keyOf(value)) ? undefined : decisionFor(value);
        if (decision) next.set(keyOf(value), { value, decision });
      }
      setMade(next);
    },
    applied: () => {
      const values = { ...mapping.values };
      for (const { value, decision } of made.values())
        values[value.field] = { ...values[value.field], [value.value]: decision.choice };
      return { ...mapping, values };
    },
  };
}
