import type { Moment } from '../exports/evidence';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment where the reader is, such as `2026-12-01`. */
export const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The time of day where the reader is. */
export const timeOf = (date: Date): string => [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');

/** The zone as it stands behind a time: `+08:00`. */
function zoneOf(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A moment by the reader's clock, with its zone, and in UTC; both empty where it is none. */
export function momentOf(date: Date): Moment {
  if (Number.isNaN(date.getTime())) return { local: '', utc: '' };
  const utc = date.toISOString().slice(0, 19).replace('T', ' ');
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { local: `${dayOf(date)} ${timeOf(date)} ${zoneOf(date)}${timeZone ? ` (${timeZone})` : ''}`, utc };
}
