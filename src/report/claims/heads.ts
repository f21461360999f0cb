import { CONCERNS, SAYS_WHY } from '../../forms/lexicon/slots';
import { OPEN_LIST } from '../../forms/lexicon/sums';
import type { Token, TokenKind, TokenOf } from '../prose';
import { decisionHead, docsHead } from './disclosure';
import { CAUSE } from './remarks';
import { proceedingHead, resultHead } from './remedies';
import { applicantHead, applyHead, head, ofBoth, requestHead, verbHead } from './requests';
import type { Head, State } from './state';
import { has, isDocumentAct, isJoint, isTransparent, isVerb, lastHead, tokenAt } from './words';

const LISTABLE: ReadonlySet<TokenKind> = new Set([
  'outcome',
  'proceeding',
  'docs',
  'decided',
  'person',
  'org',
  'issue',
  'repeal',
  'inForce',
]);

const LISTED_ACTS: ReadonlySet<TokenKind> = new Set(['issue', 'repeal', 'inForce']);

/** 申请公开行政执法案卷6件、行政查询事项1件: what was asked for, not what came of it; it may be told in a list. */
function wasAsked(state: State, { data, text }: TokenOf<'outcome'>, before: readonly Token[]): boolean {
  const last = tokenAt(before, lastHead(before)).kind;
  const row = data.includes('.');
  if (row && (last === 'publish' || (last === 'apply' && !SAYS_WHY.test(text)))) state.asked = true;
  else if (!row) state.asked = false;
  return row && state.asked;
}

/** An outcome of requests: one row, or all rows of a group. */
function outcomeHead(state: State, token: TokenOf<'outcome'>, tokens: readonly Token[], at: number): Head | null {
  const before = tokens.slice(0, at);
  if (token.data === 'refused' && state.attributes && !state.received) return null;
  if (state.topic === 'foreign' && !has(before, 'apply')) return null;
  if (wasAsked(state, token, before)) return null;
  if (has(before, 'publish') || (has(before, 'item') && state.topic !== 'requests')) return null;
  const shown = token.data === 'shown';
  const rows = state.cells.outcome(shown ? 'granted' : token.data);
  const named = lastHead(before);
  const cause = tokens[named];
  // “因不掌握等情形” names one cause of several, as a list does: the whole group is meant.
  const listed = isJoint(tokenAt(before, named - 1)) && tokenAt(before, named - 2).kind === 'outcome';
  const several = listed || before.slice(named + 1).some(({ text }) => OPEN_LIST.test(text));
  const row = !several && cause?.kind === 'outcome' && cause.data.startsWith(`${token.data}.`) ? cause.data : null;
  const readings = [state.cells.request(row ? [row] : rows)];
  if (token.data === 'unable.notHeld') readings.push(state.cells.request(state.cells.outcome('unable')));
  // 检查结果予以公开: of something else, unless requests were spoken of.
  const part = tokenAt(tokens, at + 1).data === CAUSE;
  // 其中涉及行政执法案卷3件: behind requests, and before any outcome, it may be what they asked for.
  const asked = CONCERNS.test(token.text) && state.found.at(-1)?.role === 'received';
  return head('outcome', readings, !part && !asked && !shown && (state.topic === 'requests' || !has(before, 'other')));
}

/** Mere 公开 N件 among the outcomes of requests. */
function publishHead(state: State, token: Token, before: readonly Token[]): Head | null {
  const outcome = state.topic === 'requests' && !state.papers && token.text.length === 2 && before.every(isTransparent);
  return outcome ? head('outcome', [state.cells.request(['granted'])], false) : null;
}

/** What one word names, seen in its clause. */
function headOf(state: State, tokens: readonly Token[], at: number): Head | null {
  const token = tokenAt(tokens, at);
  switch (token.kind) {
    case 'outcome':
      return outcomeHead(state, token, tokens, at);
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
      return decisionHead(state, token, tokens, at);
    case 'person':
    case 'org':
      return state.topic === 'requests' ? applicantHead(state, token, null) : null;
    case 'apply':
      return applyHead(state, tokens, at);
    case 'carriedIn':
    case 'carriedOut':
      if (token.data === 'pending' && state.topic !== 'requests') return null;
      if (!has(tokens, 'apply') && (state.topic === 'foreign' || has(tokens.slice(0, at), 'item'))) return null;
      if (ofBoth(tokens.slice(0, at + 1))) return requestHead(state, 'take');
      return { ...(requestHead(state, token.kind) as Head), certain: token.data !== 'pending' };
    default:
      return isVerb(token) ? verbHead(state, token, tokens, at) : null;
  }
}

const LONGEST_LIST = 8;

/** The words that a figure belongs to when several stand in a list: 行政复议、行政诉讼. */
function listed(tokens: readonly Token[], last: number): number[] {
  const { kind } = tokenAt(tokens, last);
  const verbs = LISTED_ACTS.has(kind);
  const group = verbs ? [...LISTED_ACTS] : kind === 'person' || kind === 'org' ? ['person', 'org'] : [kind];
  const found = [last];
  if (!LISTABLE.has(kind)) return found;
  let joined = false;
  for (let i = last - 1; i >= 0 && found.length < LONGEST_LIST; i--) {
    const token = tokens[i] as Token;
    if (isJoint(token)) joined = true;
    else if (group.includes(token.kind) && joined) {
      found.unshift(i);
      joined = false;
    } else if (!isTransparent(token) && token.kind !== 'decision') break;
  }
  return found;
}

const isDocument = ({ kind }: Token) => kind === 'docs' || LISTED_ACTS.has(kind);

/** 规章、规范性文件制发, 制定、废止规范性文件: each kind with each act, where a list stands before the last words. Null without one. */
function documentHeads(state: State, tokens: readonly Token[], last: number): Head[] | null {
  const group = listed(tokens, last);
  const before = lastHead(tokens.slice(0, group[0]));
  const noun = tokenAt(tokens, last).kind === 'docs';
  if (before < 0 || !isDocument(tokenAt(tokens, before)) || (tokenAt(tokens, before).kind === 'docs') === noun) return null;
  const list = listed(tokens, before);
  const told = list.length > 1 ? headOf(state, tokens, last) : null;
  if (!told) return null;
  const words = [...group, ...list].sort((a, b) => a - b).map((i) => tokenAt(tokens, i));
  const acts = new Set(words.filter(isDocumentAct).map(({ kind }) => kind));
  return words
    .filter((token) => token.kind === 'docs')
    .flatMap(({ data }) => [...acts].flatMap((act) => head('docs', state.cells.docs(data, act), told.certain) ?? []));
}

/** 受理和办结: one figure of both. */
const receivedAndAnswered = (words: readonly Token[]) =>
  words.some(({ kind }, at) => kind === 'receive' && isJoint(tokenAt(words, at + 1)) && tokenAt(words, at + 2).kind === 'answer');

/** The heads before a figure, and how the figure is shared among them. */
export function headsOf(
  state: State,
  tokens: readonly Token[],
): { heads: Head[]; mode: 'one' | 'each' | 'respectively' | 'sum' } {
  let last = lastHead(tokens);
  const trailing = (...kinds: TokenKind[]) => last > 0 && kinds.includes(tokenAt(tokens, last).kind);
  while (
    trailing('decision') ||
    (trailing('apply', 'answer', 'handle') && tokenAt(tokens, lastHead(tokens.slice(0, last))).kind === 'outcome')
  ) {
    last = lastHead(tokens.slice(0, last));
  }
  if (trailing('item') && tokenAt(tokens, last).data === 'papers' && state.topic === 'docs') {
    const verb = lastHead(tokens.slice(0, last));
    if (['repeal', 'inForce', 'issue'].includes(tokenAt(tokens, verb).kind)) last = verb;
  }
  // 规章、规范性文件分别制发2件、3件: the first figure is not that of the last word.
  const shared = tokens.slice(0, last).findLastIndex(({ kind }) => kind === 'respectively');
  if (tokens.slice(0, Math.max(0, shared)).some(isJoint)) return { heads: [], mode: 'respectively' };
  const heads = documentHeads(state, tokens, last) ?? listed(tokens, last).flatMap((at) => headOf(state, tokens, at) ?? []);
  const behind = tokens.slice(last + 1);
  // Told respectively, figures belong to a list of which every word is known; else it is open which figure is whose.
  if (has(behind, 'respectively'))
    return { heads: heads.length > tokens.filter(isJoint).length ? heads : [], mode: 'respectively' };
  if (heads[0]?.role === 'received' && receivedAndAnswered(tokens)) {
    const answered = requestHead(state, 'answer');
    return { heads: answered ? [...heads, answered] : heads, mode: 'each' };
  }
  if (heads.length < 2) return { heads, mode: 'one' };
  return { heads, mode: has(behind, 'each') ? 'each' : 'sum' };
}
