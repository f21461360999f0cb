import { FORMAL } from '../../forms/lexicon';
import { CHANGED } from '../../forms/lexicon/clues';
import type { Token } from '../prose';
import { head } from './requests';
import type { Head, State } from './state';
import { besideAct, has, isDocumentAct, tokenAt } from './words';

/** 废止、修改规范性文件: one figure of two acts of which the form counts one. */
const withChanged = (words: readonly Token[]) => words.some(({ text }, at) => CHANGED.test(text) && besideAct(words, at));

/** Nothing was told yet that was done to documents. */
const NO_ACT = { act: null, row: null, several: false } as const;

/** Documents issued, repealed or in force; 清理, 解读 and lists of pages are none. */
export function docsHead(state: State, tokens: readonly Token[], at: number): Head | null {
  const before = tokens.slice(0, at + 1);
  const noun = before.findLast((token) => token.kind === 'docs');
  const { antecedents } = state;
  const last = antecedents.last('act') ?? NO_ACT;
  const row = noun?.data ?? (state.topic === 'docs' ? (antecedents.last('docs') ?? null) : null);
  const here = tokenAt(tokens, at);
  const own = before.findLast(isDocumentAct)?.kind ?? null;
  const otherAct = has(before, 'listed') || has(before, 'foreign');
  const acts = own !== null && own !== 'publish';
  if (otherAct || acts) state.note({ otherAct });
  if (otherAct && !acts) return null;
  // 规范性文件制发…、废止…；规章0件: which act it is of is open.
  if (own === 'issue' && noun) state.note({ papers: false });
  const told = antecedents.last('docs') && !(last.several && row !== last.row) ? last.act : null;
  const verb = own ?? told ?? (state.section === 'disclosure' ? 'issue' : null);
  if (!row || !verb || (!own && state.otherAct) || (state.papers && !acts)) return null;
  const several = row === last.row && (last.several || last.act !== verb);
  antecedents.tell('act', { act: verb, row, several }, own ? (noun ?? here).start : undefined);
  const listedPaper = verb === 'publish' && state.cells.form === '2021' && noun?.text.startsWith(FORMAL) !== true;
  const kinds = !noun && state.counts.severalKinds;
  const sure = !kinds && !listedPaper && !state.papers && !withChanged(before);
  const named = head('docs', state.cells.docs(row, verb), sure);
  return (
    named && {
      ...named,
      from: Math.min(antecedents.startOf('docs') ?? Infinity, (own ? null : antecedents.startOf('act')) ?? Infinity),
    }
  );
}
