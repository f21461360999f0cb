import { FORMAL } from '../../forms/lexicon';
import { CHANGED, NAMES_NO_ACT } from '../../forms/lexicon/clues';
import type { Token } from '../prose';
import { head } from './requests';
import type { Head, State } from './state';
import { besideAct, has, isDocumentAct, tokenAt } from './words';

/** 废止、修改规范性文件: one figure of two acts of which the form counts one. */
const withChanged = (words: readonly Token[]) =>
  words.some(({ kind, text }, at) => kind === 'listed' && CHANGED.test(text) && besideAct(words, at));

/** Documents issued, repealed or in force; 清理, 解读 and lists of pages are none. */
export function docsHead(state: State, tokens: readonly Token[], at: number): Head | null {
  const before = tokens.slice(0, at + 1);
  const noun = before.findLast((token) => token.kind === 'docs');
  const row = noun?.data ?? (state.topic === 'docs' ? state.docs : null);
  const here = tokenAt(tokens, at);
  const own = (here.kind === 'docs' ? before.findLast(isDocumentAct) : isDocumentAct(here) ? here : null)?.kind ?? null;
  const otherAct = has(before, 'listed') || has(before, 'foreign');
  if (otherAct || (own && own !== 'publish')) state.note({ otherAct });
  if (otherAct || (!row && !own)) {
    state.note({ verb: null });
    if (!own || own === 'publish' || !row) return null;
  }
  // 规范性文件制发…、废止…；规章0件: which act it is of is open.
  if (own === 'issue' && noun) state.note({ papers: false });
  const told = state.docs && !(state.severalActs && row !== state.verbOf) ? state.verb : null;
  const verb = own ?? told ?? (state.section === 'disclosure' ? 'issue' : null);
  if (!row || !verb || (!own && state.otherAct) || (state.papers && (!own || own === 'publish'))) return null;
  state.note({ severalActs: row === state.verbOf && (state.severalActs || (state.verb !== null && state.verb !== verb)) });
  state.note({ docs: row, verb, verbOf: row });
  if (noun) state.sayAt('docs', noun.start);
  if (own) state.sayAt('verb', (noun ?? here).start);
  const listedPaper =
    verb === 'publish' &&
    state.cells.form === '2021' &&
    !before.some(({ kind, text }) => kind === 'docs' && text.startsWith(FORMAL));
  const unnamed = !own && before.some(({ kind, text }) => kind === 'other' && !NAMES_NO_ACT.test(text));
  const stands = own === 'inForce' && here !== noun && noun !== undefined;
  const several = !noun && state.counts.severalKinds;
  const sure = !several && !listedPaper && (stands || !state.papers) && !unnamed && !withChanged(before);
  const named = head('docs', state.cells.docs(row, verb), sure);
  return named && { ...named, from: Math.min(state.said.docs ?? Infinity, (own ? null : state.said.verb) ?? Infinity) };
}
