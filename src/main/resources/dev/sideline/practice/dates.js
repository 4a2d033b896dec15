// Dates and times in the person's zone, relative to the practice present.

const format = (instant, tz, options) => new Intl.DateTimeFormat('en', { timeZone: tz, ...options }).format(instant);
const dayKey = (instant, tz) => format(instant, tz, { year: 'numeric', month: '2-digit', day: '2-digit' });
const DAY = 86400000;

const year = (instant, now, tz) => (format(instant, tz, { year: 'numeric' }) === format(now, tz, { year: 'numeric' }) ? {} : { year: 'numeric' });

function relative(instant, now, tz) {
  const day = dayKey(instant, tz);
  if (day === dayKey(now, tz)) return 'today';
  if (day === dayKey(new Date(now.getTime() - DAY), tz)) return 'yesterday';
  if (day === dayKey(new Date(now.getTime() + DAY), tz)) return 'tomorrow';
  return undefined;
}

export const clockTime = (instant, tz) => format(instant, tz, { hour: 'numeric', minute: '2-digit' });
export const fullDate = (instant, tz) => format(instant, tz, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

/** The label of a day between messages. */
export function dayLabel(instant, now, tz) {
  const near = relative(instant, now, tz);
  return near ? near[0].toUpperCase() + near.slice(1) : format(instant, tz, { weekday: 'long', month: 'long', day: 'numeric', ...year(instant, now, tz) });
}
export const sameDay = (a, b, tz) => dayKey(a, tz) === dayKey(b, tz);

/** Slack's `<!date^seconds^format|fallback>`. */
export function dateToken(seconds, pattern, fallback, { now, tz }) {
  const at = new Date(Number(seconds) * 1000);
  if (Number.isNaN(at.getTime())) return fallback;
  const date = { month: 'long', day: 'numeric', year: 'numeric' };
  const short = { month: 'short', day: 'numeric', year: 'numeric' };
  const long = { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' };
  const parts = {
    date_num: () => new Intl.DateTimeFormat('en-CA', { timeZone: tz, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at),
    date: () => format(at, tz, date), date_short: () => format(at, tz, short), date_long: () => format(at, tz, long),
    date_pretty: () => relative(at, now, tz) ?? format(at, tz, { ...date, year: undefined, ...year(at, now, tz) }),
    date_short_pretty: () => relative(at, now, tz) ?? format(at, tz, { ...short, year: undefined, ...year(at, now, tz) }),
    date_long_pretty: () => relative(at, now, tz) ?? format(at, tz, { ...long, year: undefined, ...year(at, now, tz) }),
    day_divider_pretty: () => dayLabel(at, now, tz),
    time: () => clockTime(at, tz), time_secs: () => format(at, tz, { hour: 'numeric', minute: '2-digit', second: '2-digit' }),
    ago: () => ago(at, now),
  };
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => (parts[name] ? parts[name]() : whole));
}

function ago(at, now) {
  const minutes = Math.round((now - at) / 60000);
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return words.format(-minutes, 'minute');
  if (Math.abs(minutes) < 60 * 36) return words.format(-Math.round(minutes / 60), 'hour');
  return words.format(-Math.round(minutes / 1440), 'day');
}

function offset(epoch, tz) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-US', { timeZone: tz, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(new Date(epoch)).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - epoch;
}

/** Epoch seconds of `2026-01-31T09:00` in a zone, and back. */
export function zonedSeconds(local, tz) {
  const utc = Date.parse(`${local}Z`);
  const guess = utc - offset(utc, tz);
  return Math.round((utc - offset(guess, tz)) / 1000);
}
export const zonedLocal = (seconds, tz) => new Date(seconds * 1000 + offset(seconds * 1000, tz)).toISOString().slice(0, 16);
