import { fold } from '../forms/normal';
import { FIGURE, IN_TEN_THOUSAND, NEGATIVE_SIGNS, PLACEHOLDERS } from '../forms/words';
import type { Fact } from './types';

/** Reads the text of a cell as a fact. Nothing is guessed: what is neither number nor placeholder is unreadable. */
export function readFigure(text: string): Fact {
  const raw = text.trim();
  const plain = fold(text);
  if (PLACEHOLDERS.has(plain)) return { raw, value: null };
  const match = FIGURE.exec(plain);
  if (!match) return { raw, value: null, unreadable: true };
  const size = Number((match[2] ?? '').replaceAll(',', ''));
  if (!Number.isSafeInteger(Math.trunc(size))) return { raw, value: null, unreadable: true };
  const value = match[1] && NEGATIVE_SIGNS.includes(match[1]) ? -size : size;
  return match[3] ? { raw, value, unit: match[3] } : { raw, value };
}

/** An amount that the form wants in 万元: converted when the cell names another unit. */
export function inTenThousand(fact: Fact): Fact {
  const rate = fact.unit === undefined ? 1 : IN_TEN_THOUSAND[fact.unit];
  if (rate === undefined || rate === 1 || fact.value === null) return fact;
  return { ...fact, value: Number((fact.value * rate).toFixed(8)) };
}

/** Whether a text may stand where a figure is expected: a number or a visible placeholder. */
export function isFigure(text: string): boolean {
  if (text.length > 40) return false;
  const plain = fold(text);
  return plain !== '' && (PLACEHOLDERS.has(plain) || FIGURE.test(plain));
}

export const isBlank = (text: string): boolean => text === '' || (text.length < 40 && fold(text) === '');
