import { BEFORE_OBJECT, ENDS_IN_REQUEST } from '../../forms/lexicon/slots';
import { SOME_REQUESTS, TOLD_OF_SOME, type SomeSign } from '../../forms/lexicon/some';
import type { FigureToken, Token, TokenKind } from '../prose';
import { cellsOf, firstCellOf } from './cells';
import { forgetPapers } from './papers';
import { byOneChannel } from './requests';
import type { Phrase } from './sentences';
import type { ClaimRole, Found, Head, Some, State } from './state';
import { clauseOf, has, isVerb, tokenAt } from './words';

const ALL_REQUESTS: ReadonlySet<ClaimRole> = new Set(['received', 'new', 'taken', 'handled', 'disposed']);
/** Words that tell of a deed, or of a kind. */
const SINGLES_OUT: ReadonlySet<TokenKind> = new Set(['other', 'listed', 'foreign', 'spoil', 'item']);
const singlesOut = ({ kind, data }: Token) => SINGLES_OUT.has(kind) && data !== 'span';
/** Words that compare: the figure is a difference or a share. */
const COMPARES: ReadonlySet<TokenKind> = new Set(['compare', 'share', 'prior', 'neg']);

/** How a figure is told of some requests: known, or perhaps; null when it is told of all, as far as words tell. */
export function ofSome({ some }: State, { figure }: Pick<FigureToken, 'figure'>, { role }: Head): 'known' | 'perhaps' | null {
  if (!some || some.several || figure.value > some.value) return null;
  const told = TOLD_OF_SOME.find((record) => record.role === role);
  if (!told) return null;
  if (some.parted) return 'known';
  return told.either ? 'perhaps' : null;
}

/** 其中 behind a figure of some requests: their parts follow. Behind 对申请进行会商, of how many is not told. */
export function beginParts(state: State, { before, earlier }: Phrase): void {
  if (!has(before, 'part') && !has(earlier, 'part')) return;
  if (state.some) state.note({ some: { ...state.some, parted: true } });
  else if (has(earlier, 'apply') && isObject(clauseOf(earlier, 'apply')))
    state.note({ some: { value: Infinity, several: false, parted: false } });
}

/** 予以公开4件，其中部分公开1件: the first figure is that of both, and of neither cell alone. */
export function unsettleWhole(state: State, head: Head, words: readonly Token[]): void {
  const last = state.found.at(-1);
  if (head.role !== 'outcome' || last?.role !== 'outcome' || !has(words, 'part')) return;
  const part = firstCellOf(head);
  if (!state.found.some((claim) => cellsOf(claim).includes(part))) state.change(last, { ...last, certain: false });
}

const TELLS_END: ReadonlySet<TokenKind> = new Set(['answer', 'outcome', 'carriedIn', 'carriedOut', 'receive', 'new', 'take']);

/** 对答复的5件进行回访: words to which something else is done than answering them. */
function isObject(words: readonly Token[]): boolean {
  const object = words.findIndex(({ text }) => BEFORE_OBJECT.test(text));
  const deed = words.findLastIndex(singlesOut);
  return object >= 0 && deed > object && !words.slice(deed).some(({ kind }) => TELLS_END.has(kind));
}

/** An outcome or answers of some requests to which something was done: none of all. */
export const ofObject = ({ before, after }: Phrase, { role }: Head) =>
  (role === 'outcome' || role === 'disposed') && after.some(singlesOut) && isObject([...before, ...after]);

/** A figure that states no cell, with its words. */
interface Counted {
  readonly state: State;
  readonly phrase: Phrase;
  readonly words: readonly Token[];
}

const SIGNS: Readonly<Record<SomeSign, (counted: Counted) => boolean>> = {
  'names-requests': ({ words }) => has(words, 'apply'),
  'speaks-of-requests': ({ state }) => state.topic === 'requests',
  'speaks-of-else': ({ state }) => state.topic === 'foreign',
  'singled-out': ({ words }) => words.some(singlesOut),
  part: ({ phrase }) => has(phrase.before, 'part'),
  object: ({ words }) => isObject(words),
  'beside-some': ({ state }) => state.some !== null && state.received !== null,
  compares: ({ words }) => words.some(({ kind }) => COMPARES.has(kind)),
  share: ({ phrase }) => phrase.figure.figure.percent,
  'no-unit': ({ phrase }) => !phrase.figure.figure.unit,
  'one-way': ({ state, phrase }) => state.received !== null && byOneChannel(phrase.before),
};

/** Whether a figure that states no cell counts some requests. */
function countsSome(state: State, phrase: Phrase): boolean {
  const counted = { state, phrase, words: [...phrase.before, ...phrase.after] };
  const shows = (sign: SomeSign) => SIGNS[sign](counted);
  return SOME_REQUESTS.some(({ when, unless }) => when.every(shows) && !unless.some(shows));
}

/** What else may have gone that way than requests that came in: answers, too. */
const NAMES_OTHERS: ReadonlySet<TokenKind> = new Set(['other', 'item', 'decided', 'listed', 'foreign', 'answer', 'publish']);

/** 收到网上申请105件，快递申请17件: requests that came in by one way of several. */
function byOneWay({ topic, received, channels }: State, { before }: Phrase): boolean {
  if (received || topic === 'foreign' || !byOneChannel(before) || before.some(({ kind }) => NAMES_OTHERS.has(kind))) return false;
  const begun = channels.length > 0 || topic === 'requests';
  return begun || (before.some(isVerb) && before.some(({ kind, text }) => kind === 'channel' && ENDS_IN_REQUEST.test(text)));
}

/** Claims that nothing but a part made unsure are told of all. */
function settle(state: State, claims: readonly Found[]): void {
  state.note({ some: null });
  for (const claim of claims.filter(({ ofSome }) => ofSome))
    state.change(claim, { ...claim, certain: true, open: undefined, ofSome: undefined });
}

/** Remembers of what the figures behind a phrase may be told; `claim` is what its own figure states, if anything. */
export function rememberWhole(state: State, phrase: Phrase, claim: Found | undefined): void {
  const { figure, before, after } = phrase;
  const { value } = figure.figure;
  if (claim) {
    // One of the list is too large for the part, so that none of it is told of that.
    if (state.some && value > state.some.value) settle(state, state.found);
    if (!ALL_REQUESTS.has(claim.role)) return;
    if (claim.open === undefined) state.note({ some: null });
    // 会商答复12件: the answers of some.
    else if (claim.role === 'disposed' && !state.some) state.note({ some: { value, several: false, parted: false } });
    return;
  }
  forgetPapers(state, [...before, ...after], true);
  if (byOneWay(state, phrase)) state.note({ channels: [...state.channels, value] });
  if (state.some?.parted || !countsSome(state, phrase)) return;
  state.note({ some: { value, several: state.some !== null, parted: false } });
}

/** Where a part and the outcomes beside it make up the whole, none of them is told of the part. `first`: the sentence's first claim. */
export function settleParts(state: State, first: number): void {
  const { some, found } = state;
  if (!some || some.parted) return;
  const own = found.slice(first);
  const outcomes = own.filter(({ role }) => role === 'outcome');
  const whole = own.findLast(({ role, certain }) => certain && (role === 'disposed' || role === 'received')) ?? state.received;
  if (!whole || outcomes.reduce((sum, { value }) => sum + value, some.value) !== whole.value) return;
  settle(state, outcomes);
}

/** What outlives a full stop: some requests of which the next sentence tells the parts, or beside which no others were told. */
export const someAfter = ({ some, received }: State, sentence: readonly Token[]): Some | null =>
  tokenAt(sentence, 0).kind === 'part' || !received ? some : null;
