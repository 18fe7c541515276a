const MORNING = 9;

/** Nine in the morning of a day so many days from now, on this machine's clock. */
function morningIn(days: number, now: Date): number {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  day.setHours(MORNING, 0, 0, 0);
  return day.getTime();
}

export const tomorrowMorning = (now: Date): number => morningIn(1, now);

/** The Monday that comes; on a Monday the next one. */
export const mondayMorning = (now: Date): number => morningIn((8 - now.getDay()) % 7 || 7, now);

export const morningOf = (date: string): number => new Date(`${date}T0${MORNING}:00`).getTime();
