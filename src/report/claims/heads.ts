import { FORMAL, SUFFERED } from '../../forms/lexicon';
import type { Reading } from './cells';
import { BOTH, NEW, type Head, type Role, type State } from './state';
import type { Token } from './tokens';

const TRANSPARENT = new Set([
  'fill',
  'sum',
  'part',
  'rest',
  'each',
  'respectively',
  'this',
  'cause',
  'conj',
  'list',
  'year',
  'local',
  'all',
]);
const VERBS = new Set(['receive', 'new', 'take', 'handle', 'answer']);
const LISTABLE = new Set(['outcome', 'proceeding', 'docs', 'decided', 'person', 'org', 'issue', 'repeal', 'inForce']);

export const isVerb = (token: Token | undefined) => VERBS.has(token?.kind ?? '');
export const isTransparent = (token: Token | undefined) => TRANSPARENT.has(token?.kind ?? '');

/** Index of the last word that says something, or −1. */
export function lastHead(tokens: readonly Token[]): number {
  let i = tokens.length - 1;
  while (i >= 0 && isTransparent(tokens[i])) i--;
  return i;
}

const has = (tokens: readonly Token[], kind: string, data?: string) =>
  tokens.some((token) => token.kind === kind && (data === undefined || token.data === data));
const head = (role: Role, readings: readonly Reading[], certain = true): Head | null =>
  readings.length && readings.every((reading) => reading.length) ? { role, readings, certain } : null;

/** Requests received, handled, answered or carried over, by the verb. */
export function requestHead(state: State, verb: string, citizen = false): Head | null {
  const { request } = state.cells;
  const [fresh, both, disposed] = [request(NEW), request(BOTH), request(['disposedTotal'])];
  if (verb === 'new') return head('new', [fresh]);
  if (verb === 'take') return head('taken', [both]);
  if (verb === 'answer') return head('disposed', [disposed]);
  if (verb === 'handle') return head('handled', [fresh, both, disposed], false);
  if (verb === 'carriedIn' || verb === 'carriedOut') return head(verb, [request([verb])]);
  const citizens = citizen ? [request(NEW, 'naturalPerson')] : [];
  return head('received', [fresh, both, ...citizens]);
}

/** The verb that governs a noun: the last one before it; 收到并办理 is receiving. */
function governing(before: readonly Token[]): string | null {
  const verbs = before.filter((token) => isVerb(token) || token.kind === 'carriedIn' || token.kind === 'carriedOut');
  const carried = verbs.filter(({ kind }) => kind.startsWith('carried')).pop();
  if (carried) return carried.kind;
  const fresh = verbs.find(({ kind }) => kind === 'new' || kind === 'take' || kind === 'receive');
  return (fresh ?? verbs[verbs.length - 1])?.kind ?? null;
}

/** A noun beside a request (收到群众来信和申请) makes a common figure of unlike things. */
function mixed(before: readonly Token[]): boolean {
  const verb = before.findLastIndex((token) => isVerb(token));
  const object = before.slice(verb + 1);
  const joint = object.findLastIndex(({ kind }) => kind === 'conj' || kind === 'list');
  return (
    verb >= 0 &&
    joint > 0 &&
    object.slice(0, joint).some(({ kind }) => kind === 'item' || kind === 'other') &&
    !has(object.slice(joint), 'entity')
  );
}

const CHANNEL_ENOUGH = 2;

/** One channel of several: 通过网络申请; 通过网站、信函等方式 is all of them. */
const oneChannel = (tokens: readonly Token[]) =>
  has(tokens, 'channel') && !(has(tokens, 'etc') || tokens.filter(({ kind }) => kind === 'channel').length > CHANNEL_ENOUGH);

/** 工伤认定申请: requests of another kind. */
export function otherRequest(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at] as Token;
  const previous = tokens[lastHead(tokens.slice(0, at))];
  if (noun.data !== 'weak' || !previous || previous.end !== noun.start) return false;
  return !isVerb(previous) && !['entity', 'person', 'org', 'carriedIn', 'carriedOut', 'prior'].includes(previous.kind);
}

function applyHead(state: State, tokens: readonly Token[], at: number): Head | null {
  const before = tokens.slice(0, at);
  const noun = tokens[at] as Token;
  const previous = before[lastHead(before)];
  if (oneChannel(before) || mixed(before) || has(before, 'listed', 'review')) return null;
  if (previous && (previous.kind === 'person' || previous.kind === 'org')) {
    const verb = governing(before);
    if (previous.data !== 'citizen' || !verb) return applicantHead(state, previous, verb);
    return requestHead(state, verb, true);
  }
  if (otherRequest(tokens, at)) return null;
  const verb = governing(before);
  if (verb) return requestHead(state, verb, has(before, 'person', 'citizen'));
  if (state.papers || state.attributes || has(before, 'publish') || has(before, 'item')) return null;
  return requestHead(state, 'receive');
}

/** Natural persons or organisations among the requests last spoken of. */
export function applicantHead(state: State, token: Token, verb: string | null = null): Head | null {
  const column = token.kind === 'person' ? 'naturalPerson' : token.data;
  const base =
    verb === 'new'
      ? [NEW]
      : verb === 'answer'
        ? [['disposedTotal']]
        : verb?.startsWith('carried')
          ? [[verb]]
          : verb
            ? [NEW, BOTH]
            : state.base;
  return head(
    'applicant',
    base.map((rows) => state.cells.request(rows, column)),
  );
}

function proceedingHead(state: State, token: Token, tokens: readonly Token[]): Head | null {
  if (has(tokens, 'foreign')) state.proceedings = 'foreign';
  const named = has(tokens, 'fill', 'ogi') || has(tokens, 'apply');
  const verbs = tokens.filter(
    (word) => isVerb(word) && (word.data === 'accept' || word.kind === 'handle' || word.kind === 'answer'),
  );
  if (verbs.length && !named && !has(tokens, 'cause')) state.proceedings = 'foreign';
  if (state.proceedings === 'foreign') return null;
  const suffered = SUFFERED.test(token.text) || (token.data !== 'litigation' && token.data !== 'reconsideration');
  const own = named || suffered || state.named || has(tokens, 'cause') || has(tokens, 'receive') || state.section === 'remedies';
  if (own) state.proceedings = 'own';
  return head('proceeding', [state.cells.proceeding(token.data)], state.proceedings === 'own');
}

function outcomeHead(state: State, tokens: readonly Token[], at: number): Head | null {
  const token = tokens[at] as Token;
  const before = tokens.slice(0, at);
  if (token.data === 'refused' && state.attributes && !state.received) return null;
  if (has(before, 'publish') || (has(before, 'item') && state.topic !== 'requests')) return null;
  const rows = state.cells.outcome(token.data);
  const cause = tokens[lastHead(before)];
  const readings = [state.cells.request(rows)];
  if (cause?.kind === 'outcome' && cause.data.startsWith(`${token.data}.`)) readings.push(state.cells.request([cause.data]));
  if (token.data === 'unable.notHeld') readings.push(state.cells.request(state.cells.outcome('unable')));
  return head('outcome', readings);
}

function docsHead(state: State, tokens: readonly Token[], at: number): Head | null {
  const verbOf = (words: readonly Token[]) =>
    words.filter(({ kind }) => ['issue', 'publish', 'repeal', 'inForce'].includes(kind));
  const before = tokens.slice(0, at + 1);
  const row = before.filter(({ kind }) => kind === 'docs').pop()?.data ?? (state.topic === 'docs' ? state.docs : null);
  const own = (tokens[at]?.kind === 'docs' ? verbOf(before).pop() : tokens[at])?.kind ?? null;
  if (has(before, 'listed') || (!row && !own)) {
    state.verb = null;
    if (!own || own === 'publish' || !row) return null;
  }
  const verb = own ?? (state.docs ? state.verb : null) ?? (state.section === 'disclosure' ? 'issue' : null);
  if (!row || !verb || (state.papers && (!own || own === 'publish'))) return null;
  state.docs = row;
  state.verb = verb;
  const listedPaper =
    verb === 'publish' &&
    state.cells.form === '2021' &&
    !before.some(({ kind, text }) => kind === 'docs' && text.startsWith(FORMAL));
  const sure = !listedPaper && !state.papers;
  return head('docs', state.cells.docs(row, verb), sure);
}

function decisionHead(state: State, tokens: readonly Token[], at: number): Head | null {
  const token = tokens[at] as Token;
  const decision = tokens.slice(at + 1).find(({ kind }) => kind === 'decision');
  const made = tokens.slice(0, at).some(({ data }) => data === 'made');
  const shown = state.shown || has(tokens, 'listed') || has(tokens, 'publish');
  const reading = state.cells.decisions(token.data);
  if (!reading || !(decision || made || state.decided) || (shown && decision?.data !== 'strong' && !state.decided)) return null;
  state.decided = Boolean(decision) || state.decided;
  return head('decisions', [reading], state.decided);
}

function resultHead(state: State, token: Token, before: readonly Token[]): Head | null {
  const noun = before.findLast(({ kind }) => kind === 'proceeding');
  if (noun && !proceedingHead(state, noun, before)) return null;
  const proceeding = noun?.data ?? state.proceeding;
  if (!proceeding || state.proceedings === 'foreign') return null;
  state.proceeding = proceeding;
  return head('result', [state.cells.proceeding(proceeding, token.data)], state.proceedings === 'own');
}

/** Mere 公开 N件 among the outcomes of requests. */
function publishHead(state: State, token: Token, before: readonly Token[]): Head | null {
  const outcome = state.topic === 'requests' && !state.papers && token.text.length === 2 && before.every(isTransparent);
  return outcome ? head('outcome', [state.cells.request(['granted'])], false) : null;
}

/** What one word names, seen in its clause. */
function headOf(state: State, tokens: readonly Token[], at: number): Head | null {
  const token = tokens[at];
  switch (token?.kind) {
    case 'outcome':
      return outcomeHead(state, tokens, at);
    case 'proceeding':
      return proceedingHead(state, token, tokens);
    case 'result':
      return resultHead(state, token, tokens.slice(0, at));
    case 'publish':
      return publishHead(state, token, tokens.slice(0, at));
    case 'docs':
    case 'issue':
    case 'repeal':
    case 'inForce':
      return docsHead(state, tokens, at);
    case 'decided':
      return decisionHead(state, tokens, at);
    case 'person':
    case 'org':
      return state.topic === 'requests' ? applicantHead(state, token, null) : null;
    case 'apply':
      return applyHead(state, tokens, at);
    case 'carriedIn':
    case 'carriedOut':
      if (token.data === 'pending' && state.topic !== 'requests') return null;
      return { ...(requestHead(state, token.kind) as Head), certain: token.data !== 'pending' };
    default:
      return isVerb(token) ? verbHead(state, tokens, at) : null;
  }
}

/** 办结 N件, 新收 N件 without a noun: the requests that the paragraph speaks of. */
function verbHead(state: State, tokens: readonly Token[], at: number): Head | null {
  const token = tokens[at] as Token;
  const before = tokens.slice(0, at);
  const noun = before.findLast(({ kind }) => kind === 'apply' || kind === 'proceeding');
  if (noun?.kind === 'proceeding' || oneChannel(before) || has(before, 'listed', 'review')) return null;
  const plain = before.every(
    (word) =>
      isTransparent(word) ||
      isVerb(word) ||
      word.kind === 'entity' ||
      word.kind === 'apply' ||
      word.kind.startsWith('carried') ||
      word.kind === 'outcome',
  );
  if (!noun && (state.topic !== 'requests' || has(before, 'item') || (!plain && state.section !== 'requests' && !state.received)))
    return null;
  const verb =
    governing([
      ...before.filter((word) => word.kind === 'receive' || word.kind === 'new' || word.kind.startsWith('carried')),
      token,
    ]) ?? token.kind;
  const joint = token.kind === 'answer' && (verb === 'receive' || verb === 'new');
  const result = requestHead(state, joint ? 'handle' : verb);
  return result;
}

/** The words that a figure belongs to when several stand in a list: 行政复议、行政诉讼. */
function listed(tokens: readonly Token[], last: number): number[] {
  const kind = tokens[last]?.kind ?? '';
  const verbs = kind === 'issue' || kind === 'repeal' || kind === 'inForce';
  const group = verbs ? ['issue', 'repeal', 'inForce'] : kind === 'person' || kind === 'org' ? ['person', 'org'] : [kind];
  const found = [last];
  if (!LISTABLE.has(kind)) return found;
  let joined = false;
  for (let i = last - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'conj' || token.kind === 'list') joined = true;
    else if (group.includes(token.kind) && joined) {
      found.unshift(i);
      joined = false;
    } else if (!isTransparent(token) && token.kind !== 'decision') break;
  }
  return found;
}

/** The heads before a figure, and how the figure is shared among them. */
export function headsOf(
  state: State,
  tokens: readonly Token[],
): { heads: Head[]; mode: 'one' | 'each' | 'respectively' | 'sum' } {
  let last = lastHead(tokens);
  const trailing = (...kinds: string[]) => last > 0 && kinds.includes(tokens[last]?.kind ?? '');
  while (
    trailing('decision') ||
    (trailing('apply', 'answer', 'handle') && tokens[lastHead(tokens.slice(0, last))]?.kind === 'outcome')
  ) {
    last = lastHead(tokens.slice(0, last));
  }
  if (trailing('item') && tokens[last]?.data === 'papers' && state.topic === 'docs') {
    const verb = lastHead(tokens.slice(0, last));
    if (['repeal', 'inForce', 'issue'].includes(tokens[verb]?.kind ?? '')) last = verb;
  }
  const heads = listed(tokens, last).flatMap((at) => headOf(state, tokens, at) ?? []);
  const behind = tokens.slice(last + 1);
  if (heads.length < 2) return { heads, mode: 'one' };
  return { heads, mode: has(behind, 'respectively') ? 'respectively' : has(behind, 'each') ? 'each' : 'sum' };
}
