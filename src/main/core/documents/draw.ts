import type { Style } from 'pdfmake';
import type { TextRun } from './text-runs.ts';

/** A styled text, cut into runs of one font each. */
export type DrawnText = Style & { text: TextRun[] };
export type Draw = (text: string, style?: Style) => DrawnText;
