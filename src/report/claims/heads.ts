import type { Token, TokenKind } from '../prose';
import { headOf } from './frames';
import { head, requestHead } from './requests';
import type { Head, State } from './state';
import { has, isDocumentAct, isJoint, isTransparent, lastHead, tokenAt } from './words';

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
  if (!isDocument(tokenAt(tokens, before)) || (tokenAt(tokens, before).kind === 'docs') === noun) return null;
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
  const trailing = (...kinds: TokenKind[]) => kinds.includes(tokenAt(tokens, last).kind);
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
