const dayLength = 86_400_000;

/** A calendar day as a count of days since 1970-01-01, so that days can be measured. @param day `YYYY-MM-DD` */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

/** The calendar day of a count of days, `YYYY-MM-DD`. */
export function dayOfNumber(count: number): string {
  return new Date(count * dayLength).toISOString().slice(0, 10);
}
