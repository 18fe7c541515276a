import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { fieldValue, readPage } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Customer } from '../../directory/index.ts';

/** A company of a group, with how many stand above it. */
export interface GroupMember {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
}

/** A larger group is shown in part, the upper levels first. */
export const LARGEST_GROUP = 200;

const PAGE = 500;

/**
 * A customer with all companies below it that the person may see, each after the one it belongs to. A circle cannot be
 * stored; a company is listed once all the same.
 */
export function customerGroup(reader: Reader, id: string, scope: FilterScope): GroupMember[] {
  const met = new Set<string>();
  const level = (companyId: string, name: string, depth: number): GroupMember[] => {
    if (met.has(companyId) || met.size >= LARGEST_GROUP) return [];
    met.add(companyId);
    const request = {
      entity: Customer.name,
      filter: { field: 'parentId', op: 'equals', value: companyId } as const,
      limit: PAGE,
    };
    const below = readPage(reader, Customer, request, scope).rows;
    return [
      { id: companyId, name, depth },
      ...below.flatMap((row) => level(row.id, String(fieldValue(row, 'name') ?? ''), depth + 1)),
    ];
  };
  const top = readRecord(reader, Customer, id, scope);
  return level(id, String(fieldValue(top, 'name') ?? ''), 0);
}
