import type { Problem } from '#shared/errors.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';

const CLOSED_ON = { zh: '关闭日期', en: 'Closed on' };

/**
 * What holds for every deal, whatever wrote it: a closed deal has the date it closed, not before it opened and not in
 * the future; a lost one has a reason. So has a forecast category that somebody chose.
 */
export function checkDeal(deal: RecordValues, today: string): Problem[] {
  const problems: Problem[] = [];
  const closed = deal.status === 'won' || deal.status === 'lost';
  const { closedOn, openedOn } = deal;
  if (closed && !closedOn)
    problems.push({ code: 'required', params: { field: CLOSED_ON }, field: 'closedOn' });
  if (typeof closedOn === 'string') {
    if (closedOn > today)
      problems.push({ code: 'closeInFuture', params: { closed: closedOn }, field: 'closedOn' });
    if (typeof openedOn === 'string' && closedOn < openedOn)
      problems.push({
        code: 'closeBeforeStart',
        params: { closed: closedOn, opened: openedOn },
        field: 'closedOn',
      });
  }
  if (deal.status === 'lost' && !deal.lossReason)
    problems.push({ code: 'lossReasonRequired', params: {}, field: 'lossReason' });
  if (deal.forecastCategory && !deal.forecastReason)
    problems.push({ code: 'forecastReasonRequired', params: {}, field: 'forecastReason' });
  if (deal.winProbability && Number(deal.winProbability) > 100)
    problems.push({
      code: 'probabilityRange',
      params: { value: String(deal.winProbability) },
      field: 'winProbability',
    });
  return problems;
}
