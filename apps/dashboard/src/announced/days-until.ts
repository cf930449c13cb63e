const day = 86_400_000;

/** How many days lie between a day and a later one, both `YYYY-MM-DD`. */
export function daysUntil(later: string, from: string): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}
