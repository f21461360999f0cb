import { NAMES_MONTH } from '../../forms/lexicon';
import { CAME_TO, FROM, STATE_OF_AFFAIRS, THE_OTHERS } from '../../forms/lexicon/doubts';
import type { FigureToken, Token, TokenKind } from '../prose';
import { headsOf } from './heads';
import { add, recall, remember } from './memory';
import { periodAt } from './periods';
import { applicantHead, requestHead } from './requests';
import type { Phrase } from './sentences';
import { isOwnYear, nameYear, type Head, type State } from './state';
import { has, isCarried, isDocumentAct, isTransparent, isVerb, lastHead, textOf, tokenAt } from './words';

const SPOILERS: ReadonlySet<TokenKind> = new Set(['compare', 'share', 'spoil', 'neg']);
const NOUNS: ReadonlySet<TokenKind> = new Set(['apply', 'proceeding', 'docs', 'decided', 'carriedIn', 'carriedOut']);
const OBJECTS: ReadonlySet<TokenKind> = new Set(['other', 'item', 'entity', 'channel', 'person', 'org', ...NOUNS]);
/** What a period is said of. */
const COUNTED: ReadonlySet<TokenKind> = new Set(['apply', 'receive', 'new', 'take', 'answer', 'docs', 'outcome']);
/** What opens another statement. */
const SUBJECT: ReadonlySet<TokenKind> = new Set(['apply', 'receive', 'new', 'take', 'docs', 'proceeding', 'decided']);

/** 申请情况1、…, 申请情况3: the number of a point or of a page. */
const numbers = ({ figure }: FigureToken, before: readonly Token[]) =>
  figure.unit === '' && STATE_OF_AFFAIRS.test(before.at(-1)?.text ?? '');

/** Figures count whole things and are exact. */
const counts = ({ figure }: FigureToken) =>
  figure.exact &&
  !figure.percent &&
  !figure.decimals &&
  figure.unit !== null &&
  !figure.rounded &&
  Number.isSafeInteger(figure.value);

/** A noun behind the figure completes a verb before it: 收到1件…申请. Null when the figure counts something else. */
function complete(before: readonly Token[], after: readonly Token[]): readonly Token[] | null {
  const at = after.findIndex((token) => !isTransparent(token));
  const first = after[at];
  const verb = before[lastHead(before)];
  const takesObject = verb
    ? isVerb(verb) || isDocumentAct(verb) || verb.kind === 'proceeding'
    : before.some(({ kind }) => kind === 'cause');
  if (!takesObject || !first) return before;
  const noun = after.findIndex(({ kind }) => NOUNS.has(kind));
  const plain = after
    .slice(0, Math.max(0, noun))
    .every((token) => isTransparent(token) || ['entity', 'channel', 'person', 'org'].includes(token.kind));
  if (verb?.kind === 'proceeding') return before;
  if (noun >= 0 && plain)
    return [...before, ...after.slice(0, noun + 2).filter((token, i) => i <= noun || token.kind === 'decision')];
  const isObject = OBJECTS.has(tokenAt(after, 0).kind) || (tokenAt(after, 0).data === 'of' && OBJECTS.has(first.kind));
  return isObject ? null : before;
}

/** N件 first, then what became of them: 其余65件均予以答复, 2件转下年. */
function predicate(state: State, after: readonly Token[]): Head | null {
  const end = after.findIndex(({ kind }) => SPOILERS.has(kind) || kind === 'item' || kind === 'channel' || kind === 'foreign');
  const words = end < 0 ? after : [];
  const carried = words.filter(isCarried).find(({ data }) => data !== 'pending');
  if (carried) return state.topic === 'foreign' ? null : requestHead(state, carried.kind);
  const proceeding = words.filter(({ kind }) => kind === 'proceeding').pop();
  if (proceeding && !(words[0] === proceeding && state.topic === 'proceedings'))
    return /^litigation./.test(proceeding.data)
      ? (headsOf(state, words.slice(0, words.indexOf(proceeding) + 1)).heads[0] ?? null)
      : null;
  if (tokenAt(words, 0).kind === 'proceeding' && state.topic === 'proceedings')
    return headsOf(state, words.slice(0, 1)).heads[0] ?? null;
  const result = words.find((token) => token.kind === 'result');
  if (result && state.proceeding) return headsOf(state, [result]).heads[0] ?? null;
  if (state.topic !== 'requests') return null;
  const outcomes = words.filter(({ kind }) => kind === 'outcome');
  const outcome = outcomes[outcomes.length - 1];
  if (outcome) return headsOf(state, outcomes).heads[0] ?? null;
  if (words.some(({ kind }) => kind === 'new')) return requestHead(state, 'new');
  const applicant = words.find((token) => token.kind === 'person' || token.kind === 'org');
  if (applicant) return applicantHead(state, applicant);
  return words.some(({ kind }) => kind === 'answer') ? requestHead(state, 'answer') : null;
}

/** 除1件结转外，其他11件…: the rest, of what was counted before. */
const countsOthers = (words: readonly Token[]) => {
  const last = words[lastHead(words)];
  return last === words.at(-1) && last?.kind === 'other' && THE_OTHERS.test(last.text) && lastHead(words.slice(0, -1)) < 0;
};

/** 对答复不服申请行政复议: the discontent leads to the proceeding that is counted. */
const leadsToCase = (words: readonly Token[], at: number) =>
  tokenAt(words, at).data === 'appeal' && has(words.slice(at), 'proceeding');

const isSpan = ({ kind, data }: Token) => kind === 'spoil' && data === 'span';

/** 12月收到…: a figure of one month. */
function ofOneMonth(words: readonly Token[]): boolean {
  return words.filter(({ kind, text }) => kind === 'other' && NAMES_MONTH.test(text)).length === 1;
}

/** 2022年、2023年分别收到…: figures of several years. */
const ofSeveralYears = (words: readonly Token[]) =>
  words.some(({ kind }) => kind === 'respectively') && words.filter(({ kind }) => kind === 'year').length > 1;

/** 2022年被申请行政复议3件; 2022年申请引发的行政复议 may be proceedings of the report's year. */
const inAnotherYear = (state: State, words: readonly Token[]) =>
  state.ownYear && state.otherYear && words.find(({ kind }) => kind !== 'fill')?.kind === 'year' && !has(words, 'apply');

/** 由30件增加到60件: what it came from. */
function wasBefore(before: readonly Token[], after: readonly Token[]): boolean {
  const from = before.findLastIndex(({ text }) => FROM.test(text));
  return (
    from >= 0 &&
    before.slice(from).every((token) => isTransparent(token) || token.kind === 'prior' || FROM.test(token.text)) &&
    CAME_TO.test(textOf(after))
  );
}

const sumOf = (heads: readonly Head[]): Head => {
  const [first, ...rest] = heads as readonly [Head, ...Head[]];
  const outcome = first.role === 'outcome';
  return {
    role: first.role,
    certain: outcome,
    readings: [rest.reduce((all, head) => [...all, ...(head.readings[0] ?? [])], [...(first.readings[0] ?? [])])],
  };
};

/** 其中，某局收到…: a part, told of somebody else. */
function ofAnother(earlier: readonly Token[], words: readonly Token[]): boolean {
  const part = words.findIndex(({ kind }) => kind === 'part');
  if (part < 0 && earlier.findLast(({ kind }) => kind !== 'soft')?.kind !== 'part') return false;
  return words.slice(part + 1, words.findIndex(isVerb)).some(({ kind }) => kind === 'other');
}

/** Whether a figure is counted over something else than the year; what goes on without a subject of its own is, too. */
function ofAnotherPeriod(state: State, figure: FigureToken, words: readonly Token[]): boolean {
  const period = periodAt(state.periods, figure.start);
  if (period !== null || words.some(({ kind }) => SUBJECT.has(kind))) state.goesOn = false;
  const elsewhen = state.goesOn || period === 'part' || period === 'span';
  if (elsewhen && words.some(({ kind }) => COUNTED.has(kind))) state.elsewhen = true;
  return elsewhen;
}

/** Reads one figure with its words and adds what it claims. */
export function readPhrase(state: State, { figure, before, after, earlier }: Phrase): void {
  recall(state, earlier);
  if (earlier.some(isSpan)) state.span = true;
  nameYear(state, before);
  if (before.some((word) => isOwnYear(word, state.year))) state.span = false;
  const elsewhen = ofAnotherPeriod(state, figure, [...before, ...after]);
  const spoilt =
    state.span ||
    elsewhen ||
    before.some((word, at) => SPOILERS.has(word.kind) && !leadsToCase(before, at)) ||
    tokenAt(after, 0).kind === 'share' ||
    ofOneMonth(before) ||
    ofSeveralYears(before) ||
    wasBefore(before, after);
  if (state.waiting.length && before.every(isTransparent) && counts(figure)) {
    const [head, ...rest] = state.waiting as readonly [Head, ...Head[]];
    state.waiting = rest;
    return add(state, figure, head);
  }
  state.waiting = [];
  const words = complete(before, after);
  remember(state, words ?? [...before, ...after.slice(0, 1)]);
  if (after.find((token) => !isTransparent(token))?.kind === 'apply') state.topic = 'requests';
  if (spoilt || !words || !counts(figure) || numbers(figure, before)) return;
  if (has(words, 'prior')) return;
  if (lastHead(words) < 0 || countsOthers(words)) {
    const head = figure.figure.unit ? predicate(state, after) : null;
    if (head) add(state, figure, head);
    return;
  }
  const { heads: named, mode } = headsOf(state, words);
  // 未办结1件，结转下年度: what is in hand is what is carried over.
  const heads = has(after, 'carriedOut', '')
    ? named.map((head) => (head.role === 'carriedOut' ? { ...head, certain: true } : head))
    : named;
  if (!heads.length || (heads[0]?.role === 'received' && ofAnother(earlier, words))) return;
  if (heads[0]?.role === 'proceeding' && inAnotherYear(state, words)) return;
  if (mode === 'respectively') {
    const [head, ...rest] = heads as [Head, ...Head[]];
    state.waiting = rest;
    add(state, figure, head);
  } else if (mode === 'sum' && figure.figure.value !== 0) add(state, figure, sumOf(heads));
  else for (const head of heads) add(state, figure, head);
}
