import {
  DASHED_CHANGE,
  DIGITS_APART,
  CELL_FIGURE,
  NEGATIVE_SIGNS,
  NOTE_BEHIND_FIGURE,
  PLACEHOLDERS,
  THOUSANDS_APART,
} from '../../forms/printed/figures';
import { IN_TEN_THOUSAND } from '../../forms/printed/money';
import { fold } from '../../forms/printed/normal';
import type { Fact } from '../types';

/** What the text of a cell is. */
interface CellText {
  readonly fact: Fact;
  readonly isFigure: boolean;
  readonly isBlank: boolean;
}

/** Figures, and labels that are asked about as often. */
const LONGEST_FIGURE = 40;
const MOST_KEPT = 2000;
const kept = new Map<string, CellText>();

function cellText(text: string): CellText {
  let known = kept.get(text);
  if (known) return known;
  const plain = fold(text.replace(NOTE_BEHIND_FIGURE, ''));
  const isFigure = plain !== '' && (PLACEHOLDERS.has(plain) || CELL_FIGURE.test(plain.replace(DASHED_CHANGE, '-')));
  known = { fact: factOf(text, plain), isFigure, isBlank: plain === '' };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, known);
  return known;
}

/** Reads the text of a cell as a fact. Nothing is guessed: what is neither number nor placeholder is unreadable. */
export const readFigure = (text: string): Fact => (text.length > LONGEST_FIGURE ? factOf(text, fold(text)) : cellText(text).fact);

function factOf(text: string, plain: string): Fact {
  const raw = text.trim();
  if (PLACEHOLDERS.has(plain)) return { raw, value: null };
  const match = isApart(raw) ? null : CELL_FIGURE.exec(plain);
  if (!match) return { raw, value: null, unreadable: true };
  const size = Number((match[2] ?? '').replaceAll(',', ''));
  if (!Number.isSafeInteger(Math.trunc(size))) return { raw, value: null, unreadable: true };
  const value = match[1] && NEGATIVE_SIGNS.includes(match[1].charAt(0)) ? -size : size;
  return match[3] ? { raw, value, unit: match[3] } : { raw, value };
}

/** Whether blanks stand between digits otherwise than between thousands: which figure that is cannot be told. */
const isApart = (raw: string) => DIGITS_APART.test(raw) && !THOUSANDS_APART.test(raw);

/** An amount that the form wants in 万元: converted when the cell names another unit. */
export function inTenThousand(fact: Fact): Fact {
  const rate = fact.unit && IN_TEN_THOUSAND[fact.unit];
  if (!rate || rate === 1 || fact.value === null) return fact;
  return { ...fact, value: Number((fact.value * rate).toFixed(8)) };
}

/** A change, of which the minus may be a dash or two: —3, --253. */
export function asChange(fact: Fact): Fact {
  if (!fact.unreadable || !DASHED_CHANGE.test(fact.raw)) return fact;
  return { ...readFigure(fact.raw.replace(DASHED_CHANGE, '-')), raw: fact.raw };
}

const MOST_DIGITS = 6;

/** Whether a text is a short number without any signs, as nearly all figures are. */
function isPlainNumber(text: string): boolean {
  if (text.length > MOST_DIGITS || text === '') return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** Whether a text may stand where a figure is expected: a number or a visible placeholder. */
export const isFigure = (text: string): boolean =>
  isPlainNumber(text) || (text.length <= LONGEST_FIGURE && cellText(text).isFigure);

export const isBlank = (text: string): boolean =>
  text === '' || (text.length < LONGEST_FIGURE && !isPlainNumber(text) && cellText(text).isBlank);
