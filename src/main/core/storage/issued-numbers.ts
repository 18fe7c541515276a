import type { Reader } from './reader.ts';

/** The numbers of all records of an entity, one by one, deleted ones too. */
export const issuedNumbers = (
  reader: Reader,
  entity: string,
): IterableIterator<{ number: string; deletedAt: number | null }> =>
  reader.sqlEach(`select number, deletedAt from "${entity}" where number is not null`);

export interface RemovedNumber {
  readonly entity: string;
  readonly number: string;
}

/** Numbers of records that the log says were removed for good; rows that cannot be read are the chain's business. */
export const removedNumbers = (reader: Reader): IterableIterator<RemovedNumber> =>
  reader.sqlEach(
    `select entity, number from
       (select entity, case when json_valid(changes) then json_extract(changes, '$.number') end as number
        from change_row where op = 'delete')
     where number is not null`,
  );
