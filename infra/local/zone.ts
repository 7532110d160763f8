/** The authority's wall clock. */
export const istanbul = 'Europe/Istanbul';

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

/** How far the zone's wall clock is ahead of UTC at an instant; both in milliseconds. Throws on an unknown zone. */
export const zoneOffset = (zone: string, at: number): number => {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
};

/** The instant at which the zone's wall clock shows `wall` (written as if it were UTC); milliseconds. */
export const instantAt = (zone: string, wall: number): number => {
  const guess = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, guess);
};
