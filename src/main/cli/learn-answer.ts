import type { JudgedCard } from '../core/learning/judged-card.ts';
import type { Learned } from '../core/learning/learn-outcome.ts';

/** What is said of a model: what it rests on, and how it did on rows that taught nothing. */
export interface LearnAnswer {
  readonly model: 'lead-score';
  readonly train: string;
  readonly test: string | null;
  readonly target: string;
  readonly method: Learned['method'];
  readonly ridge: number;
  readonly trees: number;
  readonly rows: number;
  readonly undecided: number;
  readonly columns: readonly string[];
  readonly refused: Learned['refused'];
  /** On the rows of the file that taught, each judged by a model that had not seen it. */
  readonly crossValidated: JudgedCard;
  /** On the rows of the other file; null where there is none. */
  readonly heldOut: JudgedCard | null;
  /** The figures that count: of the other file where there is one. */
  readonly auc: number | null;
  readonly brier: number | null;
  readonly logLoss: number | null;
  readonly calibration: JudgedCard['calibration'];
}
