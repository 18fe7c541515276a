import { AppError } from '#shared/errors.ts';
import type { Choice, FieldValue, Tone } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Work } from '../storage/work.ts';
import type { Entity } from './entity.ts';
import type { RecordValues } from './record-values.ts';

/** One row of the table: from where, by which event, to where, on what condition and with what effect. */
export interface Move {
  readonly event: string;
  readonly label: LocalText;
  readonly tone: Tone;
  readonly from: readonly string[];
  readonly to: string;
  /** Inputs that the screen asks for. */
  readonly needs: readonly string[];
  /** Throws what stands against it. */
  readonly guard?: (work: Work, row: RecordValues, input: RecordValues) => void;
  /** Values written together with the new state. */
  readonly effect?: (work: Work, row: RecordValues, input: RecordValues) => RecordValues;
}

export interface Lifecycle {
  readonly entity: string;
  readonly field: string;
  readonly states: readonly Choice[];
  readonly moves: readonly Move[];
}

/** What a record in this state may do next. */
export const legalMoves = (lifecycle: Lifecycle, state: FieldValue): readonly Move[] =>
  lifecycle.moves.filter((move) => move.from.includes(String(state)));

/**
 * The only way a state changes. Throws `illegalMove` with both names when the state has no such event; otherwise
 * guard, then effect, then one update. Returns the row as it was.
 */
export function applyMove(
  work: Work,
  entity: Entity,
  lifecycle: Lifecycle,
  id: string,
  event: string,
  input: RecordValues,
): RecordValues {
  const row = work.demandRow(entity, id);
  if (row.deletedAt !== null) throw new AppError('deleted', { entity: entity.spec.label });
  const state = String(row[lifecycle.field]);
  const move = legalMoves(lifecycle, state).find((each) => each.event === event);
  if (!move) {
    const label = lifecycle.moves.find((each) => each.event === event)?.label ?? event;
    const from = lifecycle.states.find((each) => each.value === state)?.label ?? state;
    throw new AppError('illegalMove', { entity: entity.spec.label, from, event: label });
  }
  move.guard?.(work, row, input);
  work.update(entity, id, { ...move.effect?.(work, row, input), [lifecycle.field]: move.to });
  return row;
}
