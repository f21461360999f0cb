import { ASKS, OTHER_WAYS } from '../../forms/lexicon/clues';
import { DEEDS, type Deed } from '../../forms/lexicon/frames';
import type { Token, TokenOf } from '../prose';
import type { Reading } from './cells';
import { BOTH, NEW, type Head, type ClaimRole, type State } from './state';
import { has, isCarried, isJoint, isVerb, lastHead, tokenAt } from './words';

/** What became of requests: a verb, or that they were carried in or over. */
export type RequestVerb = Deed;
/** Who applies: a person or an organisation. */
export type Applicant = TokenOf<'person' | 'org'>;

/** A head, unless the form lacks its cells. */
export const head = (role: ClaimRole, readings: readonly Reading[], certain = true): Head | null =>
  readings.length && readings.every((reading) => reading.length) ? { role, readings, certain } : null;

const rowsOf = (deed: RequestVerb) => DEEDS.find((record) => record.deed === deed)?.rows ?? [];

/** Requests received, handled, answered or carried over, by the verb. */
export function requestHead(state: State, verb: RequestVerb, citizen = false): Head | null {
  const record = DEEDS.find(({ deed }) => deed === verb);
  if (!record) return null;
  const { request } = state.cells;
  const citizens = citizen && record.citizens ? [request(NEW, 'naturalPerson')] : [];
  return head(record.role, [...record.rows.map((rows) => request(rows)), ...citizens], !record.open);
}

const isIncoming = (token: Token) => token.kind === 'new' || token.kind === 'take' || token.kind === 'receive';

/** 新收和上年结转, in either order: one figure of both. */
export function ofBoth(words: readonly Token[]): boolean {
  const ends = [words.findIndex(isIncoming), words.findIndex(({ kind, data }) => kind === 'carriedIn' && data === '')].sort(
    (a, b) => a - b,
  );
  return (ends[0] ?? -1) >= 0 && words.slice(ends[0], ends[1]).some(isJoint);
}

/** The verb that governs a noun: the last one before it; 收到并办理 is receiving. */
export function governing(before: readonly Token[]): RequestVerb | null {
  if (ofBoth(before)) return 'take';
  return (before.findLast(isCarried) ?? before.find(isIncoming) ?? before.findLast(isVerb))?.kind ?? null;
}

/** A noun beside a request (收到群众来信和申请) makes a common figure of unlike things; 信函、传真等形式的申请 does not. */
export function mixed(before: readonly Token[]): boolean {
  const verb = before.findLastIndex((token) => isVerb(token));
  const object = before.slice(verb + 1);
  const joint = object.findLastIndex(({ kind }) => kind === 'conj' || kind === 'list');
  const channels = has(object.slice(joint + 1), 'channel') && has(object, 'etc');
  return (
    verb >= 0 &&
    joint > 0 &&
    !channels &&
    object.slice(0, joint).some(({ kind }) => kind === 'item' || kind === 'other') &&
    !object.slice(joint).some(({ kind, text }) => kind === 'entity' || ASKS.test(text))
  );
}

const CHANNEL_ENOUGH = 2;

/** 通过其他渠道收到: those named elsewhere are left out. */
export function otherWays(tokens: readonly Token[]): boolean {
  const ways = tokens.filter(({ kind }) => kind === 'etc');
  return ways.length > 0 && !has(tokens, 'channel') && ways.every(({ text }) => OTHER_WAYS.test(text));
}

/** One channel of several: 通过网络申请, 邮箱未收到; 通过网站、信函等方式 is all of them. */
export function byOneChannel(tokens: readonly Token[]): boolean {
  const channels = tokens.filter(({ kind }) => kind === 'channel').length;
  return channels > 0 && channels <= CHANNEL_ENOUGH && !has(tokens, 'etc');
}

export const notByAll = (tokens: readonly Token[]) => byOneChannel(tokens) || otherWays(tokens);

const isEnding = ({ kind, data, text }: Token) => kind === 'fill' && data === '' && text.length === 1;

/** 工伤认定申请, 留言公开申请: requests of another kind. */
export function otherRequest(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at] as Token;
  const last = lastHead(tokens.slice(0, at));
  const previous = tokens[last];
  // 许可申请, 立案申请: one character behind unknown text is the end of its word.
  const glued = previous?.kind === 'other' && at - last === 2 && isEnding(tokens[at - 1] as Token);
  if (!previous || (previous.end !== noun.start && !glued)) return false;
  if (noun.data !== 'weak') return previous.kind === 'item' && previous.data === '';
  return (
    !isVerb(previous) &&
    !['entity', 'person', 'org', 'carriedIn', 'carriedOut', 'prior', 'outcome', 'channel'].includes(previous.kind)
  );
}

/** 企业提交 + 申请3件: who applies stands before the verb. */
export function askerBefore(words: readonly Token[], verb: number): Applicant | null {
  if (!ASKS.test(tokenAt(words, verb).text)) return null;
  const asker = words[lastHead(words.slice(0, verb))];
  return asker && (asker.kind === 'person' || asker.kind === 'org') && asker.data !== 'citizen' ? asker : null;
}

/** Natural persons or organisations among the requests last spoken of. */
export function applicantHead(state: State, token: Applicant, verb: RequestVerb | null = null): Head | null {
  const column = token.kind === 'person' ? 'naturalPerson' : token.data;
  // What was taken in or dealt with holds those that came in.
  const base = verb
    ? rowsOf(verb === 'take' || verb === 'handle' ? 'receive' : verb)
    : (state.antecedents.last('base') ?? [NEW, BOTH]);
  const told = head(
    'applicant',
    base.map((rows) => state.cells.request(rows, column)),
  );
  return told && { ...told, from: verb ? undefined : state.antecedents.startOf('base') };
}
