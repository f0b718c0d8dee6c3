const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?(Z|[+\- ]\d{2}:?\d{2})?$/i;

/**
 * The instant that a W3C date and time means; without an offset it is the zone's own time, a day alone is its first moment. A plus sign
 * that came as a blank, as it does in addresses, is a plus sign.
 */
export const instantIn = (text: string, offsetMinutes: number): Date | 'none' => {
  const [, day, time = '00:00', seconds = '00', zone] = form.exec(text.trim()) ?? [];
  if (day === undefined) return 'none';
  const sign = offsetMinutes < 0 ? '-' : '+';
  const two = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  const own = `${sign}${two(Math.abs(offsetMinutes) / 60)}:${two(Math.abs(offsetMinutes) % 60)}`;
  const said = zone === undefined ? own : /^z$/i.test(zone) ? 'Z' : zone.replace(' ', '+').replace(/^(.\d{2}):?(\d{2})$/, '$1:$2');
  const at = new Date(`${day}T${time}:${seconds}${said}`);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return Number.isNaN(at.getTime()) || !isDay ? 'none' : at;
};

/** An instant as W3C writes it, in the zone's own time, to the second. */
export const w3c = (at: Date, offsetMinutes: number): string => {
  const local = new Date(at.getTime() + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const two = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  const minutes = Math.abs(offsetMinutes);
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};
