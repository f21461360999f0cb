import type { Operand, Sum } from '../audit/relations/sums';
import type { Repair } from '../audit/types';
import { textsOf } from './core';
import { fill } from './fill';
import { factName, tableName } from './names';
import type { Lang } from './types';
import { wordsOf } from './words';

/** From this many operands on, zeros are counted instead of written. */
const LONG = 8;

/** Four decimals are the most that the form knows; more is noise of binary fractions. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const total = (operands: readonly Operand[]): number =>
  rounded(operands.reduce<number>((sum, operand) => sum + (operand ?? 0), 0));

/** Binds a sign to what follows it: a line never ends with `≠`. */
const BOUND = '\u00a0';

/** `=` or `≠` with its figure behind what was written so far; a full-width bracket brings its own space. */
const related = (written: string, sign: '=' | '≠', figures: string): string =>
  `${written}${written.endsWith('）') ? '' : ' '}${sign}${BOUND}${figures}`;

const signed = (value: number): string => (value < 0 ? `−${-value}` : String(value));

const figure = (operand: number | undefined): string =>
  operand === undefined ? '?' : operand < 0 ? `(${signed(operand)})` : String(operand);

/** What is added up: `8（另 1 格空白）`. Blanks count as nothing and are counted, never written as figures. */
function addends(operands: readonly Operand[], lang: Lang): { text: string; written: number } {
  const { otherZeros, blanks, aside } = textsOf(lang);
  const filled = operands.filter((operand) => operand !== null);
  const nonzero = filled.length > LONG ? filled.filter((operand) => operand !== 0) : filled;
  const kept = nonzero.length > 0 ? nonzero : [0];
  const zeros = nonzero.length > 0 ? filled.length - nonzero.length : 0;
  const blank = operands.length - filled.length;
  const notes = [
    zeros > 0 && fill(otherZeros, { count: zeros }),
    blank > 0 && fill(filled.length ? blanks.other : blanks.all, { count: blank }),
  ].filter(Boolean);
  const text = kept.map(figure).join(` +${BOUND}`);
  return { text: notes.length ? text + aside.open + notes.join(aside.join) + aside.close : text, written: kept.length };
}

/** What the text states against what the table shows: `正文 2 ≠ 表三 3`. */
function claimText({ left, right, table }: Sum & { table: string }, lang: Lang, isShort: boolean): string {
  const { sides, difference } = textsOf(lang);
  const stated = total(right);
  const shown = total(left);
  const { text, written } = addends(left, lang);
  const start = fill(sides.text, { figures: signed(stated) });
  const known = !left.includes(undefined);
  const other = fill(sides.table, {
    table: tableName(table, lang, true),
    figures: known && written > 1 ? related(text, '=', signed(shown)) : text,
  });
  if (!known) return start;
  if (stated === shown) return related(start, '=', other);
  return related(start, '≠', other) + (isShort ? '' : fill(difference, { difference: rounded(Math.abs(shown - stated)) }));
}

/**
 * Writes a relation out: `2 + 0 + 0 + 0 + 0 + 1 = 3 ≠ 2，差 1`; a balance as `5 + 1 = 6 ≠ 7 = 4 + 3，差 1`. What holds ends with the
 * sum. Nothing is claimed about a sum with an operand that was not located. Lines break before a sign, never behind it. In short the
 * difference is left out.
 */
export function sumText(written: Sum, lang: Lang, isShort = false): string {
  const { left, right, table } = written;
  if (table !== undefined) return claimText({ ...written, table }, lang, isShort);
  const texts = textsOf(lang);
  const sum = total(left);
  const stated = total(right);
  const start = addends(left, lang);
  if ([...left, ...right].includes(undefined)) return start.text;
  const equation = start.written > 1 ? related(start.text, '=', signed(sum)) : start.text;
  if (right.length === 1 && right[0] === null) return equation + texts.totalBlank;
  const other = right.length > 1 ? addends(right, lang) : null;
  const sides = other && other.written > 1 ? other.text : null;
  if (sum === stated) return other ? related(equation, '=', other.text) : equation;
  const ending = isShort ? '' : fill(texts.difference, { difference: rounded(Math.abs(sum - stated)) });
  if (!other) return related(equation, '≠', signed(stated)) + ending;
  return (sides ? related(related(equation, '≠', signed(stated)), '=', sides) : related(equation, '≠', other.text)) + ending;
}

/** The same at a glance: `各项之和 14 ≠ 所填 23`. Of each side there is its sum alone, and blanks are counted; '' where an operand was not located. */
export function shortSumText(sum: Sum, lang: Lang): string {
  const { left, right } = sum;
  if ([...left, ...right].includes(undefined)) return '';
  const short = (side: readonly Operand[]): readonly Operand[] =>
    side.length > 1 && side.some((operand) => operand !== null)
      ? [total(side), ...side.filter((operand) => operand === null)]
      : side;
  const [stated] = right;
  if (sum.table === undefined && left.length > 1 && right.length === 1 && typeof stated === 'number') {
    const told = textsOf(lang).short;
    const start = fill(told.sum, { figures: addends(short(left), lang).text });
    return related(start, '≠', fill(told.stated, { figures: signed(stated) }));
  }
  return sumText({ ...sum, left: short(left), right: short(right) }, lang, true);
}

/** A repair as a hypothesis in a list: “若此格为 12（现为 21），2 项勾稽关系同时成立”. Several cells are named. */
export function repairText(repair: Pick<Repair, 'changes' | 'resolves'>, lang: Lang): string {
  const texts = textsOf(lang);
  const single = repair.changes.length === 1;
  const list = repair.changes.map((change) =>
    fill(single ? texts.repair.cell : texts.repair.change, {
      fact: factName(change.fact, lang),
      from: change.from ?? texts.blank,
      to: change.to,
    }),
  );
  const start = single ? list.join('') : fill(texts.repair.cells, { list: list.join(texts.list) });
  const count = repair.resolves.length;
  return fill(count === 1 ? texts.repair.one : texts.repair.many, { start, count });
}

/** The same where it stands by itself, as a question. */
export const repairHypothesis = (repair: Pick<Repair, 'changes' | 'resolves'>, lang: Lang): string =>
  repairText(repair, lang) + wordsOf(lang).verify;
