import type { Filter } from '#shared/filter/filter.ts';
import { startOfDay } from '#shared/filter/period.ts';
import type { LocalText } from '#shared/texts.ts';
import { stagesOf } from '../pipeline/stages.ts';
import { type Analysed, conditions, inWindow, is } from './analysed.ts';
import { ownedBy, ownPeople, type ReportedPerson } from './own-people.ts';
import { medianOf } from './rate.ts';
import { leavingsOf } from './reports.ts';

/** How long a salesperson's deals stay in a stage, of the times one left it in the window. */
export interface PaceCell {
  readonly stageId: string;
  readonly count: number;
  /** The median in days, to one place; null where none left. */
  readonly days: number | null;
  /** Days − the median of everybody: above 0 is slower. */
  readonly apart: number | null;
  readonly filter: Filter;
}

/** Each person's pace beside that of everybody who sells in the pipeline. */
export interface Pace {
  readonly stages: readonly {
    readonly id: string;
    readonly label: LocalText;
    /** The median of everybody, seen or not: a number of the team, and no row of anybody's. */
    readonly median: number | null;
    readonly count: number;
  }[];
  readonly people: readonly (ReportedPerson & { readonly cells: readonly PaceCell[] })[];
}

const DAY = 86_400_000;
const inDays = (time: number | null): number | null =>
  time === null ? null : Math.round((time / DAY) * 10) / 10;
const times = (rows: readonly { readonly time: number }[]): number[] => rows.map(({ time }) => time);

/** Medians, so that one deal that lay about for a year does not speak for somebody. */
export function readPace(asked: Analysed): Pace {
  const { reader, pipelineId, window, timeZone } = asked;
  const at = (day: string | null): number | null => (day === null ? null : startOfDay(day, timeZone));
  const left = leavingsOf(reader, pipelineId, { from: at(window.from), to: at(window.to) });
  const filter = conditions(is('dealId.pipelineId', pipelineId), inWindow(asked, 'at', 'instant'));
  const stages = stagesOf(reader, pipelineId)
    .filter(({ category }) => category === 'open')
    .map(({ id, name, nameEn }) => {
      const own = left.filter(({ stageId }) => stageId === id);
      return { id, label: { zh: name, en: nameEn }, median: inDays(medianOf(times(own))), count: own.length };
    });
  const byOwner = Map.groupBy(left, ({ ownerId }) => ownerId ?? '');
  const people = ownPeople(
    asked,
    left.map(({ ownerId }) => ownerId),
  ).map((person) => ({
    ...person,
    cells: stages.map(({ id, median }): PaceCell => {
      const own = (byOwner.get(person.id) ?? []).filter(({ stageId }) => stageId === id);
      const days = inDays(medianOf(times(own)));
      return {
        stageId: id,
        count: own.length,
        days,
        apart: days === null || median === null ? null : Math.round((days - median) * 10) / 10,
        filter: conditions(filter, is('fromStageId', id), ownedBy('dealId.ownerId', person.id)),
      };
    }),
  }));
  return { stages, people };
}
