import { simplified } from '../../forms/printed/normal';

/** A text without blanks and with half-width signs, and where each of its characters stood. */
export interface Normalised {
  readonly text: string;
  /** Index in the raw text of every character, and of the end: length of `text` + 1. */
  readonly at: readonly number[];
}

const isBlank = (code: number) =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x202f;
const isQuote = (code: number) =>
  code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201f) || (code >= 0x300c && code <= 0x300f);
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const halfWidth = (code: number) => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);

/**
 * Drops blanks and quotation marks, folds full-width signs and traditional characters, keeping an index back to the raw text.
 * One blank stays between two digits, so that two figures never grow into one.
 */
export function normalise(raw: string): Normalised {
  let text = '';
  /** Where the stretch begins that is taken as it stands. */
  let from = 0;
  const at: number[] = [];
  let blank = false;
  let last = 0;
  for (let i = 0; i < raw.length; i++) {
    const printed = raw.charCodeAt(i);
    const code = halfWidth(printed);
    if (isBlank(code) || isQuote(code)) {
      text += raw.slice(from, i);
      from = i + 1;
      blank = true;
      continue;
    }
    if (blank && isDigit(code) && isDigit(last)) {
      text += ' ';
      at.push(i - 1);
    }
    if (code !== printed) {
      text += raw.slice(from, i) + String.fromCharCode(code);
      from = i + 1;
    }
    blank = false;
    last = code;
    at.push(i);
  }
  at.push(at.length ? (at[at.length - 1] ?? 0) + 1 : 0);
  return { text: simplified(text + raw.slice(from)), at };
}
