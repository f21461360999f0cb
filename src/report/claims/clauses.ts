import { ADDED, REACHES, WAYS } from '../../forms/lexicon/doubts';
import { isFigureToken, type FigureToken, type Token } from '../prose';
import { withoutRemarks } from './remarks';
import { tokenAt } from './words';

/** A sentence: tokens between full stops and semicolons; carried-over phrases are already one token. */
export type Sentence = readonly Token[];

const join = (tokens: readonly Token[], kind: Token['kind'], data = ''): Token => {
  const first = tokens[0] as Token;
  const last = tokens[tokens.length - 1] as Token;
  return { kind, data, text: tokens.map(({ text }) => text).join(''), start: first.start, end: last.end };
};

const REACH = 4;

/** Index of the first token from `at` that is not a filler, at most a few tokens on. */
function skip(tokens: readonly Token[], at: number, kinds: readonly string[] = ['fill']): number {
  let i = at;
  while (i < at + REACH && kinds.includes(tokenAt(tokens, i).kind)) i++;
  return i;
}

type When = 'before' | 'after' | null;

function whenOf({ kind, year: named }: Token, year: number | null): When {
  if (kind === 'prior') return 'before';
  if (kind === 'next') return 'after';
  if (named === undefined || year === null) return null;
  return named < year ? 'before' : named > year ? 'after' : null;
}

const isReportYear = ({ kind, year: named }: Token, year: number | null) =>
  kind === 'this' || (named !== undefined && named === year);

/** 继续办理, 答复 behind 结转下年度 belong to it. */
function tail(tokens: readonly Token[], at: number): number {
  const verb = skip(tokens, at);
  const kind = tokenAt(tokens, verb).kind;
  return kind === 'handle' || kind === 'answer' ? verb + 1 : at;
}

/** The carried-over phrase that begins at `at`: its tokens (a negation inside comes first) and the index behind it. */
function carried(tokens: readonly Token[], at: number, year: number | null): { tokens: Token[]; next: number } | null {
  const token = tokenAt(tokens, at);
  const when = whenOf(token, year);
  if (when === 'before' || when === 'after') {
    const carry = skip(tokens, at + 1, ['fill', 'neg']);
    const { kind, text } = tokenAt(tokens, carry);
    const found = kind === 'carry' || (kind === 'carriedOut' && when === 'before') || (when === 'after' && kind === 'handle');
    if (!found || (text.length === 1 && when === 'after')) return null;
    const end = when === 'after' ? tail(tokens, carry + 1) : carry + 1;
    const negations = tokens.slice(at, carry).filter(({ kind }) => kind === 'neg');
    return { tokens: [...negations, join(tokens.slice(at, end), when === 'after' ? 'carriedOut' : 'carriedIn')], next: end };
  }
  if (token.kind !== 'carry') return null;
  const target = skip(tokens, at + 1);
  if ((target > at + 1 || REACHES.test(token.text)) && isReportYear(tokenAt(tokens, target), year))
    return { tokens: [join(tokens.slice(at, target + 1), 'carriedIn', 'arrived')], next: target + 1 };
  const to = whenOf(tokenAt(tokens, target), year);
  if (to === 'after') {
    const end = tail(tokens, target + 1);
    return { tokens: [join(tokens.slice(at, end), 'carriedOut')], next: end };
  }
  if (to === 'before') return { tokens: [join(tokens.slice(at, target + 1), 'carriedIn')], next: target + 1 };
  return null;
}

const SEPARATORS: ReadonlySet<string> = new Set(['conj', 'list', 'soft']);
const BODIES: ReadonlySet<string> = new Set(['org', 'entity']);

/** 公民、法人和其他组织 is anybody: one token. */
function anybody(tokens: readonly Token[], at: number): { tokens: Token[]; next: number } | null {
  if (tokenAt(tokens, at).kind !== 'person' || tokenAt(tokens, at).data !== 'citizen') return null;
  let next = at + 1;
  for (let body = next; SEPARATORS.has(tokenAt(tokens, body).kind);) {
    while (SEPARATORS.has(tokenAt(tokens, body).kind)) body++;
    if (BODIES.has(tokenAt(tokens, body).kind)) next = ++body;
  }
  return next > at + 1 ? { tokens: [join(tokens.slice(at, next), 'entity')], next } : null;
}

/** 依申请公开 + 政府信息 + 申请件: one noun. */
function request(tokens: readonly Token[], at: number): { tokens: Token[]; next: number } | null {
  if (tokenAt(tokens, at).kind !== 'apply') return null;
  let next = at + 1;
  for (let i = next; i < at + 2 * REACH; i++) {
    const { kind, data } = tokenAt(tokens, i);
    if (kind === 'apply' || (kind === 'item' && data === 'information')) next = i + 1;
    else if (kind !== 'fill') break;
  }
  return next > at + 1 ? { tokens: [join(tokens.slice(at, next), 'apply', 'strong')], next } : null;
}

/** 未经复议 + 直接提起诉讼: one noun. */
function suit(tokens: readonly Token[], at: number): { tokens: Token[]; next: number } | null {
  const { kind, data } = tokenAt(tokens, at);
  if (kind !== 'proceeding' || data === 'litigation' || data === 'reconsideration') return null;
  const noun = skip(tokens, at + 1, ['fill', 'cause', 'other']);
  return tokenAt(tokens, noun).data.startsWith('litigation')
    ? { tokens: [join(tokens.slice(at, noun + 1), 'proceeding', data)], next: noun + 1 }
    : null;
}

const LIKENED: ReadonlySet<string> = new Set(['compare', 'prior', 'share']);

/** 上年结转2件，本年新增10件. */
const besideCarried = (told: readonly Token[]) => told.slice(-REACH - 2).some(({ kind }) => kind === 'carriedIn');

/** 新增 + 申请 are new ones, unless something is compared. */
function added(tokens: readonly Token[], at: number, told: readonly Token[]): { tokens: Token[]; next: number } | null {
  if (!ADDED.test(tokenAt(tokens, at).text)) return null;
  const noun = skip(tokens, at + 1);
  const counted = tokenAt(tokens, at - 1).kind === 'this' && isFigureToken(tokenAt(tokens, noun)) && besideCarried(told);
  const asked = tokenAt(tokens, noun).kind === 'apply' && !WAYS.test(tokenAt(tokens, noun + 1).text);
  if (!counted && !asked) return null;
  for (let i = at - 1; i >= 0 && !isMark(tokens, i); i--) if (LIKENED.has(tokenAt(tokens, i).kind)) return null;
  return { tokens: [join(tokens.slice(at, at + 1), 'new')], next: at + 1 };
}

/** Joins 上年…结转, 结转…下年度办理 and the like into one token each. */
function joinCarried(tokens: readonly Token[], year: number | null): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase =
      carried(tokens, at, year) ?? anybody(tokens, at) ?? added(tokens, at, out) ?? request(tokens, at) ?? suit(tokens, at);
    if (phrase) out.push(...phrase.tokens);
    else out.push(tokens[at] as Token);
    at = phrase ? phrase.next : at + 1;
  }
  return out;
}

/** Sentences of a paragraph; `year` is the report's. */
export function sentences(tokens: readonly Token[], year: number | null): Sentence[] {
  let sentence: Token[] = [];
  const all = [sentence];
  for (const token of joinCarried(tokens, year)) {
    if (token.kind === 'stop') all.push((sentence = []));
    else sentence.push(token);
  }
  return all;
}

/** A figure with the words that may belong to it. */
export interface Phrase {
  readonly figure: FigureToken;
  /** Words before the figure, back to the previous figure or mark. */
  readonly before: readonly Token[];
  /** Words behind it, up to the next figure or mark. */
  readonly after: readonly Token[];
  /** Clauses without a figure since the last figure. */
  readonly earlier: readonly Token[];
}

const MARKS: ReadonlySet<string> = new Set(['soft', 'open', 'close', 'figure', 'stop']);
const LIST_ENDS: ReadonlySet<string> = new Set(['figure', 'close']);
const isMark = (tokens: Sentence, i: number) => {
  const { kind } = tokenAt(tokens, i);
  return MARKS.has(kind) || (kind === 'list' && LIST_ENDS.has(tokenAt(tokens, i - 1).kind));
};
const SILENT: ReadonlySet<string> = new Set(['fill', 'sum', 'part', 'rest', 'this', 'conj']);

const NOUNS: ReadonlySet<string> = new Set(['apply', 'proceeding', 'docs', 'decided', 'item']);

/** 1件行政复议、2件…, 20件申请中有3件…: the noun behind a figure is that figure's. */
function behindFigure(tokens: Sentence, mark: FigureToken, from: number, at: number): number {
  const list = tokens.slice(from, at).findIndex(({ kind }) => kind === 'list');
  if (list >= 0) return from + list + 1;
  return mark.figure.unit !== '' && NOUNS.has(tokenAt(tokens, from).kind) ? from + 1 : from;
}

/** 予以公开（31件）、部分公开（6件，占一成）: a figure that opens a bracket is that of the words before it. */
const standsInBrackets = (tokens: Sentence, from: number, at: number) =>
  from === at && tokenAt(tokens, at - 1).kind === 'open' && ['close', 'soft'].includes(tokenAt(tokens, at + 1).kind);

/** Start of the words before `at`; a clause that ends in a colon, or goes on with 共计, is taken with them. */
function reachBack(tokens: Sentence, at: number): number {
  let from = at;
  while (!isMark(tokens, from - 1)) from--;
  if (standsInBrackets(tokens, from, at)) return reachBack(tokens, from - 1);
  const mark = tokenAt(tokens, from - 1);
  if (isFigureToken(mark)) return behindFigure(tokens, mark, from, at);
  const own = tokens.slice(from, at);
  if (!own.every(({ kind }) => SILENT.has(kind))) return from;
  const bridges = mark.text === ':' || (mark.kind === 'soft' && own.some(({ kind }) => kind === 'sum'));
  if (!bridges) return from;
  let back = from - 1;
  while (!isMark(tokens, back - 1)) back--;
  return tokenAt(tokens, back - 1).kind === 'figure' ? from : back;
}

/** 尚有1件在办，结转下年度继续办理: what is carried over in a clause of its own is the figure before it. Index behind it, or `at`. */
function carriedBehind(tokens: Sentence, at: number): number {
  if (tokenAt(tokens, at).kind !== 'soft') return at;
  const carried = skip(tokens, at + 1);
  const end = skip(tokens, carried + 1);
  const alone = end >= tokens.length || ['soft', 'close'].includes(tokenAt(tokens, end).kind);
  return tokenAt(tokens, carried).kind === 'carriedOut' && alone ? carried + 1 : at;
}

/** The figures of a sentence with their words. */
export function phrases(sentence: Sentence): Phrase[] {
  const tokens = withoutRemarks(sentence);
  let done = 0;
  return tokens.flatMap((figure, at) => {
    if (!isFigureToken(figure)) return [];
    const from = reachBack(tokens, at);
    let to = at + 1;
    while (!isMark(tokens, to) && tokenAt(tokens, to).kind !== 'list') to++;
    const before = tokens.slice(from, at).filter(({ kind }) => kind !== 'soft' && kind !== 'open');
    const earlier = tokens.slice(done, Math.max(done, from));
    done = to;
    return [{ figure, before, after: tokens.slice(at + 1, carriedBehind(tokens, to)), earlier }];
  });
}
