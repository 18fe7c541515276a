import type { Problem } from '#shared/errors.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';

/** What always holds for a contract, whatever wrote it. */
export function checkContract(row: RecordValues, today: string): Problem[] {
  const problems: Problem[] = [];
  const { startsOn, endsOn, signedOn, endedOn } = row;
  if (typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn)
    problems.push({
      code: 'contractEndBeforeStart',
      params: { start: startsOn, end: endsOn },
      field: 'endsOn',
    });
  if (typeof signedOn === 'string' && signedOn > today)
    problems.push({ code: 'contractSignedInFuture', params: { date: signedOn }, field: 'signedOn' });
  if (row.autoRenew === 1 && row.renewMonths === null)
    problems.push({ code: 'contractRenewalTerm', params: {}, field: 'renewMonths' });
  if (typeof startsOn === 'string' && typeof endedOn === 'string' && endedOn < startsOn)
    problems.push({
      code: 'contractEndBeforeStart',
      params: { start: startsOn, end: endedOn },
      field: 'endedOn',
    });
  if (row.kind === 'amendment' && !row.parentId)
    problems.push({ code: 'amendmentNeedsContract', params: {}, field: 'parentId' });
  return problems;
}
