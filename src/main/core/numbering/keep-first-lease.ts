import { SYSTEM } from '../access/actor.ts';
import type { RecordReader } from '../entities/entity.ts';
import type { UnitOfWork } from '../storage/unit-of-work.ts';
import { leasesOf } from './leases.ts';
import { NumberLease } from './number-lease.ts';

/** A workspace made before leases were kept goes on under its letter, now as a lease. Done once, when it is opened. */
export function keepFirstLease(unit: UnitOfWork, reader: RecordReader, series: string | undefined): void {
  if (series === undefined || leasesOf(reader).length > 0) return;
  unit.run({ action: 'core.numbering.lease', actor: SYSTEM, source: 'system' }, (work) =>
    work.insert(NumberLease, { series, device: work.facts.device }),
  );
}
