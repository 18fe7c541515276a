import { z } from 'zod';
import type { Problem } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import { readWeek, type Week } from '#shared/working-hours.ts';

const Texts = z.array(z.string().max(400)).length(7);

/** Hours of seven days, Monday first, as they are kept: a JSON list of texts such as `09:00-12:00, 13:30-18:00`. */
export const weeklyText = (texts: readonly string[]): string => JSON.stringify(texts);

/** The hours of seven days; what is wrong with them where they cannot be read. */
export function readWeekly(kept: FieldValue | undefined): { week: Week } | { problems: readonly Problem[] } {
  const texts = Texts.safeParse(parsed(String(kept)));
  return texts.success
    ? readWeek(texts.data)
    : { problems: [{ code: 'invalidInput', params: { detail: 'weekly' } }] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // refused by the shape, in words
  }
}
