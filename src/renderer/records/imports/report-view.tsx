import { useRef, useState } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { AppliedChoices } from './applied-choices.tsx';
import type { ImportReport, Verdict } from './import-report.ts';
import type { Mapping } from './mapping.ts';
import { ReportRows } from './report-rows.tsx';
import { UnknownValues } from './unknown-values.tsx';
import type { Decisions } from './use-decisions.ts';
import { VerdictTiles } from './verdict-tiles.tsx';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly mapping: Mapping;
  readonly report: ImportReport;
  readonly decisions: Decisions;
  /** Runs again, with other choices. */
  readonly onCheck: (mapping: Mapping) => void;
}

/** What a dry run found: how many rows come out how, what is unknown, and the rows themselves. */
export function ReportView({ fields, mapping, report, decisions, onCheck }: Props) {
  const [only, setOnly] = useState<Verdict | null>(null);
  const rows = useRef<HTMLDivElement>(null);

  const show = (verdict: Verdict | null): void => {
    setOnly(verdict);
    if (verdict !== null) rows.current?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <VerdictTiles counts={report.counts} only={only} onOnly={show} />
      <UnknownValues
        fields={fields}
        unknown={report.unknownValues}
        decisions={decisions}
        onApply={() => onCheck(decisions.applied())}
      />
      <AppliedChoices fields={fields} mapping={mapping} unknown={report.unknownValues} onMapping={onCheck} />
      <div ref={rows}>
        <ReportRows report={report} mapping={mapping} only={only} />
      </div>
    </>
  );
}
