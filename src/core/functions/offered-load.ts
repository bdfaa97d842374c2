const SECONDS_AN_HOUR = 3600;

/** How many happen on average within `seconds`, at so many an hour: of arrivals within a handling time, the offered load in erlangs. */
export function offeredLoad(perHour: number, seconds: number): number {
  return (perHour * seconds) / SECONDS_AN_HOUR;
}
