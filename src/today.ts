/** Today in the zone of the machine, ISO. The only place that reads the clock for a verdict. */
export function localDay(now: Date = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-');
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
