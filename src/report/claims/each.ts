import { inColumn } from '../../forms/ids';
import { SHARED_OUT, type WordData } from '../../forms/lexicon';
import { SAID_OF_ALL, type SaidOfAll } from '../../forms/lexicon/said-of-all';
import { ALL_OF_THEM, SAYS_ALL } from '../../forms/lexicon/slots';
import type { Token, TokenKind, TokenOf } from '../prose';
import { applicantHead, type Applicant } from './requests';
import type { Found, State } from './state';
import { isTransparent, textOf, tokenAt, until } from './words';

const EACH_REACH = 7;
const PERCENT = '%';
/** So many claims of a sentence may end alike. */
const MOST_ALIKE = 40;
/** What tells of some of a figure, between it and what is said of all. */
const TELLS_SOME: ReadonlySet<TokenKind> = new Set([
  'part',
  'rest',
  'figure',
  'neg',
  'other',
  'item',
  'foreign',
  'spoil',
  'carriedIn',
  'carriedOut',
]);
const COMPARES: ReadonlySet<TokenKind> = new Set(['compare', 'prior', 'share']);
const CLAUSE_ENDS: ReadonlySet<TokenKind> = new Set(['soft']);

/** A word that is said of all, and where: the sentence, the word that says so, and the claims of the sentence. */
interface Said {
  readonly state: State;
  readonly words: readonly Token[];
  readonly at: number;
  readonly word: Token;
  readonly claims: readonly Found[];
}

/** 均, 全部: words by which what follows is said of all. */
const saysAll = ({ kind, text }: Token) => text !== SHARED_OUT && (kind === 'all' || kind === 'each' || SAYS_ALL.has(text));

/** 均为自然人 behind a figure of requests; 均获维持 behind figures of proceedings. */
export function readAll(state: State, words: readonly Token[], claims: readonly Found[]): void {
  words.forEach((word, at) => {
    // 全部予以公开 is one word.
    const both = word.kind === 'outcome' && ALL_OF_THEM.test(word.text);
    const said = both ? word : saysAll(word) && words.slice(at + 1, at + EACH_REACH).find((token) => !isTransparent(token));
    if (said) readSaid({ state, words, at, word: said, claims });
  });
}

function readSaid(said: Said): void {
  for (const record of SAID_OF_ALL) {
    const { says, data, text } = record;
    if (
      !(says as readonly string[]).includes(said.word.kind) ||
      data?.test(said.word.data) === false ||
      text?.test(said.word.text) === false
    )
      continue;
    const whole = figureOf(said, record);
    if (whole) tell(said, whole, record);
  }
}

/** The figure that a word is said of, if it is said of all of it. */
function figureOf(said: Said, record: SaidOfAll): Found | null {
  const { state, words, at, claims } = said;
  const { of, orReceived, last, ofRequests, unless, unlessSome, unlessTold } = record;
  if (ofRequests && state.topic !== 'requests') return null;
  // 全部予以公开，新收申请6件: it is said before the figure. 均按期答复，办理15件 may be.
  const told = last === 'paragraph' ? state.found : claims.filter(({ start }) => start < tokenAt(words, at).start);
  const whole = told.findLast(({ role }) => of.includes(role)) ?? (orReceived ? state.received : null);
  if (!whole || (last && told.at(-1) !== whole)) return null;
  if (unless?.test(textOf(words)) || (unlessTold && claims.some(({ role }) => role === unlessTold))) return null;
  return (unlessSome && singlesOut(said, whole)) || goesOn(said, record) ? null : whole;
}

/** The words between a figure and what is said of it; all of them before that where the figure stands in an earlier sentence. */
const between = ({ words, at }: Said, { start }: Found) => words.slice(words.findIndex((word) => word.start === start) + 1, at);

/** Words without the figures of clauses that compare, and their sign: 比上年增长2% counts none. */
function withoutCompared(words: readonly Token[]): readonly Token[] {
  let isCompared = false;
  return words.filter(({ kind, text }) => {
    isCompared = kind !== 'soft' && (isCompared || COMPARES.has(kind));
    return !isCompared || (kind !== 'figure' && text !== PERCENT);
  });
}

/** Whether what stands between a figure and what is said tells of some of it, or the figure is none at all: 到期的均已答复. */
const singlesOut = (said: Said, whole: Found) =>
  whole.value === 0 || withoutCompared(between(said, whole)).some(({ kind, data }) => TELLS_SOME.has(kind) || data === 'of');

/** Whether what is said is one of several ends: 均已答复或转办. */
function goesOn({ words, word }: Said, { unlessNext, unlessBehind }: SaidOfAll): boolean {
  const behind = words.slice(words.indexOf(word) + 1);
  const among = (kinds: readonly string[] | undefined) => (one: Token) => kinds?.includes(one.kind) === true;
  return behind.slice(0, 1).some(among(unlessNext)) || until(behind, CLAUSE_ENDS).some(among(unlessBehind));
}

/** What came in is told of in full, and what was carried in may have come to the same end. */
const besidesOf = ({ cells }: State, { role }: Found): Partial<Found> =>
  role === 'received' || role === 'new' ? { besides: cells.request(['carriedIn']) } : {};

function tell(said: Said, whole: Found, { tells }: SaidOfAll): void {
  const { state, word } = said;
  const ofAll = { ...whole, ...besidesOf(state, whole), inherits: true, to: word.end };
  if (tells === 'applicants') state.add({ ...whole, ...applicantHead(state, word as Applicant), to: word.end });
  else if (tells === 'outcome') {
    const rows = state.cells.outcome((word as TokenOf<'outcome'>).data);
    if (rows.length) state.add({ ...ofAll, readings: [state.cells.request(rows)], role: 'outcome' });
  } else if (tells === 'disposed') state.add({ ...ofAll, readings: [state.cells.request(['disposedTotal'])], role: 'closed' });
  else if (tells === 'settled') state.change(whole, { ...whole, settled: true });
  else if (tells === 'none-pending') tellNonePending(said, whole);
  else tellResults(said, whole);
}

const inColumns = ({ readings }: Found, column: WordData['result']) =>
  readings.map((reading) => reading.map((id) => inColumn(id, column)));

function tellNonePending({ state, words, at, word }: Said, whole: Found): void {
  const { start } = tokenAt(words, at);
  state.add({
    ...whole,
    value: 0,
    readings: inColumns(whole, 'pending'),
    role: 'result',
    start,
    end: word.end,
    from: whole.start,
  });
}

/** 审结7件，均维持: what is told of that figure is not told of the proceedings before it. */
function tellResults(said: Said, whole: Found): void {
  const { state, words, at, word, claims } = said;
  if (between(said, whole).some(({ figure }) => figure && !figure.percent)) return;
  const since = words.slice(0, at).findLast(({ kind }) => kind === 'part')?.start ?? 0;
  const told = claims.filter(({ start }) => start >= since && start < tokenAt(words, at).start);
  for (const claim of told.slice(-MOST_ALIKE)) {
    if (claim.role !== 'proceeding' || claim.value === 0) continue;
    const readings = inColumns(claim, (word as TokenOf<'result'>).data);
    state.add({ ...claim, readings, role: 'result', to: word.end });
  }
}
