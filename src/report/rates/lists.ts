import {
  ACT_WITH_FIGURE,
  ACT_WITHOUT_FIGURE,
  DOCUMENT,
  MONEY,
  NAMED_OUTCOME,
  NEW_STATEMENT,
  NOT_A_MARK,
  NOT_A_UNIT,
  OF_A_MEASURE,
  OPEN_LIST,
  OUTCOME,
  PART_MARK,
  PART_SIGNS,
  PART_WITHOUT_FIGURE,
  RECEIVED,
  REST_PART,
  TO_PART_MARK,
  UNIT_AT_END,
  UNIT_OF_NEXT,
  WHOLE_LIST_MARK,
} from '../../forms/lexicon/sums';
import type { Scanned } from '../prose';
import type { Breakdown, Gap } from '../types';
import { unitOf, type Telling } from './text';

const SENTENCE = '。!?';
const CLAUSE = ',;:。!?(';
const SIGN = new RegExp(`^[${PART_SIGNS.join('')}]`);

/** A marker of parts (其中) and the stretch in which they stand: up to the end of its bracket or sentence. */
export interface PartsMark {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly all: boolean;
}

/** The markers of a text. */
export function marksOf({ text, bounds }: Telling): PartsMark[] {
  return [...text.matchAll(PART_MARK)]
    .filter(({ index }) => !NOT_A_MARK.test(text.slice(Math.max(0, index - 2), index)))
    .map(({ 0: word, index }) => {
      const inside = bounds.endsInBracket(bounds.startOf(index, SENTENCE), index);
      const close = inside ? bounds.endOf(index, ')') : text.length;
      const to = close < text.length ? close : bounds.endOf(index, SENTENCE);
      return { start: index, from: index + word.length, to, all: WHOLE_LIST_MARK.test(word) };
    });
}

/** Figures of a stretch, those inside brackets left out: 292条（197条、95条） is one part. */
export const figuresIn = ({ bounds, figures }: Telling, from: number, to: number): Scanned[] =>
  figures.filter(({ start, end }) => start >= from && end <= to && !bounds.endsInBracket(from, start));

/** What stands further before a marker is not divided by it. */
const REACH = 60;

/** The figure before a marker that its parts make up, in the unit given. */
function wholeOf({ text, figures }: Telling, mark: PartsMark, unit: string): Scanned | undefined {
  return figures.findLast(
    (figure) =>
      figure.unitEnd <= mark.start &&
      mark.start - figure.unitEnd <= REACH &&
      unitOf(text, figure) === unit &&
      TO_PART_MARK.test(text.slice(figure.unitEnd, mark.start)),
  );
}

const levelOf = (between: string) => PART_SIGNS.findIndex((signs) => between[0] !== undefined && signs.includes(between[0]));

/** What stands before each part, back to the part before it or to the marker. */
function labelsOf(text: string, from: number, parts: readonly Scanned[]): string[] {
  let last = from;
  return parts.map(({ start, unitEnd }) => {
    const label = text.slice(last, start);
    last = unitEnd;
    return label;
  });
}

/** How many parts, from the first, surely belong to the list: nouns, in one rank of separators. */
function sureParts(labels: readonly string[]): number {
  let rank = -1;
  for (const [i, label] of labels.entries()) {
    const between = label.replace(/\([^()]*\)/g, '');
    const level = levelOf(between);
    if (i && (level < 0 || (i > 1 && level > rank))) return i;
    if (i === 1) rank = level;
    if (NEW_STATEMENT.test(between.replace(NAMED_OUTCOME, ''))) return i;
  }
  return labels.length;
}

/** Whether a part counts in the unit given; in 8，9，12条 the last one names it for all. */
const inUnit = (text: string, part: Scanned, unit: string) => unitOf(text, part) === unit || SIGN.test(text.slice(part.end));

/** Every figure belongs to the list, each stretch between them is one label, and nothing follows. */
const isComplete = (labels: readonly string[], sure: number, rest: string) =>
  sure === labels.length && /^\)?$/.test(rest) && !labels.some((label) => /[,;]/.test(label.slice(1)));

function breakdownAt(telling: Telling, mark: PartsMark, gaps: readonly Word[]): Breakdown | null {
  const { text, bounds, figures } = telling;
  const parts = figuresIn(telling, mark.from, mark.to);
  const last = parts[parts.length - 1];
  if (!last || parts.length < 2) return null;
  const whole = [...new Set(parts.map((part) => unitOf(text, part)))]
    .map((unit) => (unit ? wholeOf(telling, mark, unit) : undefined))
    .find((figure) => figure !== undefined);
  const unit = whole && unitOf(text, whole);
  if (!unit || unit.endsWith(MONEY)) return null;
  const labels = labelsOf(text, mark.from, parts);
  const sure = sureParts(labels);
  const end = (parts[sure - 1] ?? last).unitEnd;
  const clause = bounds.startOf(whole.start, CLAUSE);
  const sentence = bounds.startOf(whole.start, SENTENCE);
  const others = figures.filter(({ start }) => start >= sentence && start < mark.start);
  return {
    ...telling.spot(whole.start, whole.end, clause, end),
    whole: whole.value,
    most: others.reduce((sum, figure) => sum + (unitOf(text, figure) === unit ? figure.value : 0), 0),
    outcomes: RECEIVED.test(text.slice(clause, whole.start)) && labels.slice(0, sure).every((label) => OUTCOME.test(label)),
    parts: parts.map(({ value }) => value),
    sure,
    open:
      !whole.exact ||
      whole.rounded ||
      OPEN_LIST.test(text.slice(clause, end + 2)) ||
      OF_A_MEASURE.test(text.slice(clause, end)) ||
      parts
        .slice(0, sure)
        .some((part) => !part.exact || part.rounded || part.percent || part.decimals > 0 || !inUnit(text, part, unit)) ||
      gaps.some(({ index, 0: word }) => index >= mark.from && index + word.length <= mark.to),
    complete: isComplete(labels, sure, text.slice(last.unitEnd, mark.to)),
    all: mark.all,
    rest: REST_PART.test(labels.at(-1) ?? ''),
  };
}

/** Figures with the parts that the text tells of them. A list inside a list is left out: what it divides is not certain. */
export function readBreakdowns(telling: Telling): Breakdown[] {
  const marks = marksOf(telling);
  const gaps = gapsIn(telling.text);
  let listed = 0;
  return marks.flatMap((mark, i) => {
    const outer = mark.start < listed;
    listed = Math.max(listed, mark.to);
    const next = marks[i + 1]?.start ?? Infinity;
    const inner = next < mark.to && telling.bounds.startOf(next, '(') <= mark.from;
    if (outer) return [];
    const found = breakdownAt(telling, mark, gaps);
    return found ? [inner ? { ...found, open: true } : found] : [];
  });
}

type Word = RegExpExecArray;

/** Parts of a list that have a label and a unit, but no number. */
const gapsIn = (text: string): Word[] =>
  [...text.matchAll(PART_WITHOUT_FIGURE)].filter(
    ({ 0: word, 1: label = '' }) => !NOT_A_UNIT.test(word) && !NEW_STATEMENT.test(label),
  );

/** Parts of a list whose number is missing: …5条、财政预决算条、…. Its neighbours have a number in the same unit. */
export function readGaps(telling: Telling): Gap[] {
  const { text, bounds } = telling;
  let sentence = { from: -1, figures: [] as readonly Scanned[] };
  return gapsIn(text).flatMap(({ 0: word, 1: label = '', 2: unit = '', index }) => {
    const [from, to] = [bounds.startOf(index, SENTENCE), bounds.endOf(index, SENTENCE)];
    if (sentence.from !== from) sentence = { from, figures: figuresIn(telling, from, to) };
    const before = UNIT_AT_END.exec(text.slice(from, index - 1))?.[1] === unit;
    const after = UNIT_OF_NEXT.exec(text.slice(index + word.length, to))?.[1] === unit;
    const siblings = sentence.figures.filter((figure) => unitOf(text, figure) === unit);
    if (!(before || after) || siblings.length < 2) return [];
    return [{ ...telling.spot(index, index + word.length, bounds.startOf(index - 1, ',;:。('), index + word.length), label }];
  });
}

/** So many alike clauses with a figure beside one without it; documents are told in a row of three. */
const FEWEST_ALIKE = 2;

/** Clauses that name what is counted, but not how many, beside alike ones that do: 制定…2件，废止…1件，现行有效的…。 */
export function readLeftOut(telling: Telling): Gap[] {
  return [...telling.text.matchAll(/[^。;]+/g)].flatMap(({ 0: sentence, index: start }) => {
    const clauses = [...sentence.matchAll(/[^,:]+/g)].map(({ 0: text, index }) => ({ text, from: start + index }));
    const things = clauses.map(({ text }) => ACT_WITH_FIGURE.exec(text)).map((found) => found?.[1] ?? found?.[2]);
    return clauses.flatMap(({ text, from }) => {
      const [, , thing] = ACT_WITHOUT_FIGURE.exec(text) ?? [];
      const alike = thing ? things.filter((other) => other?.endsWith(thing) || (other && thing.endsWith(other))).length : 0;
      if (!thing || alike < (DOCUMENT.test(thing) ? 1 : FEWEST_ALIKE)) return [];
      return [{ ...telling.spot(from, from + text.length, start, from + text.length), label: text }];
    });
  });
}
