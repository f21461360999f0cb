import type { Operand, Sum } from '../audit/relations/sums';
import type { Repair } from '../audit/types';
import { textsOf } from './core';
import { fill } from './fill';
import { factName } from './names';
import type { Lang } from './types';

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

function figure(operand: Operand, blank: string): string {
  if (operand === undefined) return '?';
  if (operand === null) return blank;
  return operand < 0 ? `(${signed(operand)})` : String(operand);
}

function addends(operands: readonly Operand[], lang: Lang): string {
  const texts = textsOf(lang);
  const kept = operands.length > LONG ? operands.filter((operand) => operand !== 0) : operands;
  const left = operands.length - kept.length;
  const written = (kept.length > 0 ? kept : [0]).map((operand) => figure(operand, texts.blank)).join(` +${BOUND}`);
  return left > 0 && kept.length > 0 ? written + fill(texts.otherZeros, { count: left }) : written;
}

/**
 * Writes a relation out: `2 + 0 + 0 + 0 + 0 + 1 = 3 ≠ 2，差 1`; a balance as `5 + 1 = 6 ≠ 7 = 4 + 3，差 1`. What holds ends with the
 * sum. Nothing is claimed about a sum with an operand that was not located. Lines break before a sign, never behind it.
 */
export function sumText({ left, right }: Sum, lang: Lang): string {
  const texts = textsOf(lang);
  const sum = total(left);
  const stated = total(right);
  const start = addends(left, lang);
  if ([...left, ...right].includes(undefined)) return start;
  const equation = left.length > 1 ? related(start, '=', signed(sum)) : start;
  if (right.length === 1 && right[0] === null) return equation + texts.totalBlank;
  const other = right.length > 1 ? addends(right, lang) : '';
  if (sum === stated) return other ? related(equation, '=', other) : equation;
  const ending = fill(texts.difference, { difference: rounded(Math.abs(sum - stated)) });
  const unequal = related(equation, '≠', signed(stated));
  return (other ? related(unequal, '=', other) : unequal) + ending;
}

/** A repair as a hypothesis: “若此格为 12（现为 21），2 项勾稽关系同时成立，请核实”. Several cells are named. */
export function repairHypothesis(repair: Pick<Repair, 'changes' | 'resolves'>, lang: Lang): string {
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
  return fill(count === 1 ? texts.repair.one : texts.repair.many, { start, count }) + texts.verify;
}
