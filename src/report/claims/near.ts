import { OTHER_END } from '../../forms/lexicon/slots';
import { words, type Outcome } from '../../forms/lexicon';
import type { Token } from '../prose';
import { bareName } from './bodies';
import { head } from './requests';
import type { Head, State } from './state';
import { textOf } from './words';

/** No name of a row is longer. */
const LONGEST = 30;
/** Shorter words are too much like others. */
const SHORTEST = 5;
/** A misprint may have lost one of its signs. */
const SHORTEST_MISPRINT = SHORTEST - 1;

/** Whether two texts differ by one character that is added, lost or changed. */
function oneSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - shorter > 1) return false;
  let before = 0;
  while (before < shorter && a.charCodeAt(before) === b.charCodeAt(before)) before++;
  let behind = 0;
  while (behind < shorter - before && a.charCodeAt(a.length - 1 - behind) === b.charCodeAt(b.length - 1 - behind)) behind++;
  return before + behind >= (a.length === b.length ? shorter - 1 : shorter);
}

let rows: readonly (readonly [text: string, outcome: Outcome])[] | undefined;

/** The names of single rows of table three; built at the first misprint. */
function namesOfRows() {
  rows ??= [...words().values()]
    .flat()
    .flatMap((word) =>
      word.kind === 'outcome' && word.data.includes('.') && word.text.length >= SHORTEST ? [[word.text, word.data] as const] : [],
    );
  return rows;
}

/** An outcome whose name is misprinted by one character, or 其他 as the last of a list: the group, which is not sure. */
export function nearHead(state: State, tokens: readonly Token[]): Head | null {
  if (state.topic !== 'requests' || state.asked) return null;
  const said = textOf(tokens);
  if (said.length > LONGEST) return null;
  const text = bareName(said);
  if (OTHER_END.test(text)) {
    const listed = state.found.slice(-2).every(({ role }) => role === 'outcome') && state.found.length > 1;
    return listed ? head('outcome', [state.cells.request(state.cells.outcome('other'))], false) : null;
  }
  const name = text.length >= SHORTEST_MISPRINT ? namesOfRows().find(([row]) => oneSlip(row, text)) : undefined;
  return name ? head('outcome', [state.cells.request(state.cells.outcome(name[1]))]) : null;
}
