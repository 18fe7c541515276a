/** A task that is due on a day is due at six in the evening of it. */
export const dueEvening = (date: string | null): number | null =>
  date === null ? null : new Date(`${date}T18:00`).getTime();
