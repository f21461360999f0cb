import { FORMAL_ORGANISATION } from '../../forms/lexicon';
import { ADDED, COMPLAINTS, REACHES, WAYS } from '../../forms/lexicon/clues';
import { isFigureToken, tokenOf, type Token, type TokenData, type TokenKind } from '../prose';
import { has, isMark, REACH, skip, textOf, tokenAt } from './words';

const join = <Kind extends TokenKind>(tokens: readonly Token[], kind: Kind, data: TokenData[Kind]): Token =>
  tokenOf(kind, data, textOf(tokens), tokenAt(tokens, 0).start);

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

/** 上年和下年结转: what came in and what went out, with one verb. */
function carriedBothWays(tokens: readonly Token[], at: number, year: number | null): { tokens: Token[]; next: number } | null {
  const before = tokenAt(tokens, at);
  if (before.kind !== 'prior' && before.kind !== 'year') return null;
  const second = skip(tokens, at + 1, ['fill', 'conj', 'list']);
  const carry = skip(tokens, second + 1);
  const after = tokenAt(tokens, second);
  if (whenOf(before, year) !== 'before' || whenOf(after, year) !== 'after' || tokenAt(tokens, carry).kind !== 'carry')
    return null;
  const joint = tokens.slice(at + 1, second).filter(({ kind }) => kind === 'conj' || kind === 'list');
  const next = carry + 1;
  return { tokens: [join([before], 'carriedIn', ''), ...joint, join(tokens.slice(second, next), 'carriedOut', '')], next };
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
    return { tokens: [...negations, join(tokens.slice(at, end), when === 'after' ? 'carriedOut' : 'carriedIn', '')], next: end };
  }
  if (token.kind !== 'carry') return null;
  const target = skip(tokens, at + 1);
  if ((target > at + 1 || REACHES.test(token.text)) && isReportYear(tokenAt(tokens, target), year))
    return { tokens: [join(tokens.slice(at, target + 1), 'carriedIn', 'arrived')], next: target + 1 };
  const to = whenOf(tokenAt(tokens, target), year);
  if (to === 'after') {
    const end = tail(tokens, target + 1);
    return { tokens: [join(tokens.slice(at, end), 'carriedOut', '')], next: end };
  }
  if (to === 'before') return { tokens: [join(tokens.slice(at, target + 1), 'carriedIn', '')], next: target + 1 };
  return null;
}

const SEPARATORS: ReadonlySet<TokenKind> = new Set(['conj', 'list', 'soft']);
const BODIES: ReadonlySet<TokenKind> = new Set(['org', 'entity']);

/** Tokens behind a list that may tell its figures one by one. */
const SHARED_OUT_WITHIN = 8;

/** 公民、法人和其他组织, 自然人、法人或其他组织 is anybody: one token, unless each is told its own figure. */
function anybody(tokens: readonly Token[], at: number): { tokens: Token[]; next: number } | null {
  if (tokenAt(tokens, at).kind !== 'person') return null;
  const near = tokens.slice(at, at + SHARED_OUT_WITHIN);
  const formal = near.some(({ kind, text }) => kind === 'org' && FORMAL_ORGANISATION.test(text));
  if (has(near, 'respectively') || has(near, 'each')) return null;
  if (tokenAt(tokens, at).data !== 'citizen' && !formal) return null;
  let next = at + 1;
  for (let body = next; SEPARATORS.has(tokenAt(tokens, body).kind);) {
    while (SEPARATORS.has(tokenAt(tokens, body).kind)) body++;
    if (BODIES.has(tokenAt(tokens, body).kind)) next = ++body;
  }
  return next > at + 1 ? { tokens: [join(tokens.slice(at, next), 'entity', '')], next } : null;
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

const LIKENED: ReadonlySet<TokenKind> = new Set(['compare', 'prior', 'share']);

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
  return { tokens: [join(tokens.slice(at, at + 1), 'new', '')], next: at + 1 };
}

/** Tokens behind a part within which the next part names an outcome. */
const NEXT_PART_WITHIN = 6;

/** 重复申请2件、信访3件: complaints, as one of the outcomes of requests. */
function complaint(tokens: readonly Token[], at: number, told: readonly Token[]): { tokens: Token[]; next: number } | null {
  const token = tokenAt(tokens, at);
  const first = tokenAt(tokens, at - 1).kind === 'part';
  if (!COMPLAINTS.test(token.text) || !isFigureToken(tokenAt(tokens, skip(tokens, at + 1)))) return null;
  if (!first && !isMark(tokens, at - 1)) return null;
  const outcome = ({ kind, data }: Token) => kind === 'outcome' && data !== 'unlisted' && data !== 'shown';
  const since = told.findLastIndex(({ kind }) => kind === 'stop') + 1;
  const listed = first ? tokens.slice(at + 2, at + NEXT_PART_WITHIN) : told.slice(since);
  return listed.some(outcome) ? { tokens: [join([token], 'outcome', 'declined.petition')], next: at + 1 } : null;
}

/** What a phrase of several tokens may begin with. */
const BEGINS: ReadonlySet<TokenKind> = new Set([
  'prior',
  'next',
  'year',
  'carry',
  'person',
  'compare',
  'apply',
  'proceeding',
  'item',
]);

const phraseAt = (tokens: readonly Token[], at: number, year: number | null, told: readonly Token[]) =>
  carriedBothWays(tokens, at, year) ??
  carried(tokens, at, year) ??
  anybody(tokens, at) ??
  added(tokens, at, told) ??
  request(tokens, at) ??
  suit(tokens, at) ??
  complaint(tokens, at, told);

/** Joins 上年…结转, 结转…下年度办理 and the like into one token each. */
export function joinCarried(tokens: readonly Token[], year: number | null): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = BEGINS.has(tokenAt(tokens, at).kind) ? phraseAt(tokens, at, year, out) : null;
    if (phrase) out.push(...phrase.tokens);
    else out.push(tokens[at] as Token);
    at = phrase ? phrase.next : at + 1;
  }
  return out;
}
