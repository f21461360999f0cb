import { TITLE_SIGN } from '../../forms/lexicon/bodies';
import { OUT_OF_THEM, STATE_OF_AFFAIRS, THE_OTHERS } from '../../forms/lexicon/clues';
import type { FigureToken, Token, TokenKind } from '../prose';
import { addedUp } from './added-up';
import { cellsOf } from './cells';
import { headsOf } from './heads';
import { add, recall, remember } from './memory';
import { nearHead } from './near';
import { isOwnYear } from './periods';
import { predicate } from './predicates';
import type { Phrase } from './sentences';
import { gapIn, ofOthers } from './slots';
import { isSpoilt } from './spoilers';
import type { ClaimRole, Head, State } from './state';
import { beginParts, ofObject, rememberWhole } from './wholes';
import { has, isDocumentAct, isTransparent, isVerb, lastHead, textOf, tokenAt } from './words';

const NOUNS: ReadonlySet<TokenKind> = new Set(['apply', 'proceeding', 'docs', 'decided', 'carriedIn', 'carriedOut']);
const OBJECTS: ReadonlySet<TokenKind> = new Set(['other', 'item', 'entity', 'channel', 'person', 'org', ...NOUNS]);

/** 申请情况1、…, 申请情况3: the number of a point or of a page. */
const numbers = ({ figure }: FigureToken, before: readonly Token[]) =>
  figure.unit === '' && STATE_OF_AFFAIRS.test(before.at(-1)?.text ?? '');

/** What is told of all requests, never of some of them. */
const OF_ALL: ReadonlySet<ClaimRole> = new Set(['received', 'new', 'taken', 'handled', 'disposed']);

/** Figures count whole things and are exact. */
const counts = ({ figure }: FigureToken) =>
  figure.exact &&
  !figure.percent &&
  (figure.rounded || !figure.decimals) &&
  figure.unit !== null &&
  Number.isSafeInteger(figure.value);

/** 制作了《…》等2件规范性文件: words without the names of documents at their end. */
function withoutTitle(words: readonly Token[]): readonly Token[] {
  const title = words.findLastIndex(({ kind, text }) => kind === 'other' && TITLE_SIGN.test(text));
  return title > 0 && words.slice(title + 1).every((word) => word.kind === 'etc' || isTransparent(word))
    ? words.slice(0, title)
    : words;
}

/** A noun behind the figure completes a verb before it: 收到1件…申请. Null when the figure counts something else. */
function complete(before: readonly Token[], after: readonly Token[]): readonly Token[] | null {
  const at = after.findIndex((token) => !isTransparent(token));
  const first = after[at];
  const verb = before[lastHead(withoutTitle(before))];
  const takesObject = verb ? isVerb(verb) || isDocumentAct(verb) : before.some(({ kind }) => kind === 'cause');
  if (!takesObject || !first) return before;
  const noun = after.findIndex(({ kind }) => NOUNS.has(kind));
  const plain = after
    .slice(0, Math.max(0, noun))
    .every((token) => isTransparent(token) || ['entity', 'channel', 'person', 'org'].includes(token.kind));
  if (noun >= 0 && plain)
    return [...before, ...after.slice(0, noun + 2).filter((token, i) => i <= noun || token.kind === 'decision')];
  const isObject = OBJECTS.has(tokenAt(after, 0).kind) || (tokenAt(after, 0).data === 'of' && OBJECTS.has(first.kind));
  return isObject ? null : before;
}

/** 除1件结转外，其他11件…: the rest, of what was counted before. */
const countsOthers = (words: readonly Token[]) =>
  THE_OTHERS.test(tokenAt(words, words.length - 1).text) && lastHead(words.slice(0, -1)) < 0;

/** 收到的申请中有3件…: some of them, of which only what came of them can be told. */
function outOfThem(words: readonly Token[]): boolean {
  const last = lastHead(words);
  return tokenAt(words, last).kind === 'apply' && OUT_OF_THEM.test(textOf(words.slice(last + 1)));
}

/** 2022年收到申请18件，2023年为25件: what another year's figure was told of. */
function ofOwnYear({ elsewhere, year }: State, words: readonly Token[], after: readonly Token[]): Head | null {
  if (!words.some((word) => isOwnYear(word, year)) || !words.every(isTransparent)) return null;
  return after.every((word) => isTransparent(word) || word.kind === 'compare') ? elsewhere : null;
}

/** 2022年被申请行政复议3件; 2022年申请引发的行政复议 may be proceedings of the report's year. */
const inAnotherYear = (state: State, words: readonly Token[]) =>
  state.ownYear && state.otherYear && words.find(({ kind }) => kind !== 'fill')?.kind === 'year' && !has(words, 'apply');

/** Another body's figure, or one of something else: what goes on without a subject of its own is, too. */
function forget(state: State): void {
  state.speakOf('foreign');
  state.note({ received: null });
}

const sumOf = (heads: readonly Head[]): Head => {
  const [first] = heads as readonly [Head, ...Head[]];
  const outcome = first.role === 'outcome';
  return {
    role: first.role,
    certain: outcome && first.certain,
    open: first.open,
    readings: [heads.flatMap(cellsOf)],
  };
};

/** 其中，某局收到…: a part, told of somebody else. */
function ofAnother(earlier: readonly Token[], words: readonly Token[]): boolean {
  const part = words.findIndex(({ kind }) => kind === 'part');
  if (part < 0 && earlier.findLast(({ kind }) => kind !== 'soft')?.kind !== 'part') return false;
  return words.slice(part + 1, words.findIndex(isVerb)).some(({ kind }) => kind === 'other');
}

/** Reads one figure with its words and adds what it claims. */
export function readPhrase(state: State, phrase: Phrase): void {
  const first = state.found.length;
  recall(state, phrase.earlier);
  beginParts(state, phrase);
  readFigure(state, phrase);
  rememberWhole(state, phrase, state.found[first]);
}

function readFigure(state: State, phrase: Phrase): void {
  const { figure, before, after } = phrase;
  const spoilt = isSpoilt(state, phrase);
  if (state.waiting.length && before.every(isTransparent) && counts(figure)) {
    const [head, ...rest] = state.waiting as readonly [Head, ...Head[]];
    state.note({ waiting: rest });
    return add(state, figure, head, { words: before });
  }
  if (state.waiting.length) state.note({ waiting: [] });
  const words = complete(before, after);
  remember(state, words ?? [...before, ...after.slice(0, 1)]);
  if (after.find((token) => !isTransparent(token))?.kind === 'apply') state.speakOf('requests');
  if (has(before, 'spoil', 'others')) forget(state);
  if (spoilt || !words || !counts(figure) || numbers(figure, before)) return;
  if (has(words, 'prior')) {
    state.note({ goesOn: true });
    return;
  }
  const some = outOfThem(words);
  if (!some && lastHead(words) >= 0 && !countsOthers(words)) return claim(state, phrase, words);
  const told = figure.figure.unit ? withoutNoun(state, phrase, words) : null;
  if (told && !(some && OF_ALL.has(told.role)))
    add(state, figure, told, { words: [...words, ...after], inherits: !has(after, 'apply') });
}

/** What a figure tells whose words before it name nothing. */
const withoutNoun = (state: State, { figure, after }: Phrase, words: readonly Token[]): Head | null =>
  predicate(state, after) ?? addedUp(state, figure, words) ?? ofOwnYear(state, words, after) ?? nearHead(state, words);

/** Adds what the words before a figure name, as far as they fill its slots. */
function claim(state: State, phrase: Phrase, words: readonly Token[]): void {
  const { figure, after, earlier } = phrase;
  const { heads: named, mode } = headsOf(state, words);
  const near = named.length ? null : nearHead(state, words);
  if (near) return add(state, figure, near, { words, inherits: true });
  // 未办结1件，结转下年度: what is in hand is what is carried over.
  const heads = has(after, 'carriedOut', '')
    ? named.map((head) => (head.role === 'carriedOut' ? { ...head, certain: true } : head))
    : named;
  // 各部门答复24件，其中…: what goes on is told of them, although the figure is none of the form.
  if (!heads.length && words.some(isVerb) && ofOthers(words, state.agency)) return forget(state);
  if (!heads.length || (heads[0]?.role === 'received' && ofAnother(earlier, words))) return;
  if (ofObject(phrase, heads[0] as Head)) return;
  if (inAnotherYear(state, words)) return;
  const gap = gapIn(state, words, (heads[0] as Head).role);
  if (gap === 'else') return forget(state);
  const how = { words, inherits: !has(words, 'apply'), open: gap ?? undefined };
  if (mode === 'respectively') {
    const [head, ...rest] = heads as [Head, ...Head[]];
    state.note({ waiting: rest });
    add(state, figure, head, how);
  } else if (mode === 'sum' && figure.figure.value !== 0) add(state, figure, sumOf(heads), how);
  else for (const head of heads) add(state, figure, head, how);
}
