import { ROWS_OF_GROUPS } from '../../forms/lexicon/clues';
import { tokenOf, type Token, type TokenKind } from '../prose';
import { isTransparent, tokenAt } from './words';

/** Data of the filler that stands for a cause in brackets that the form does not name. */
export const CAUSE = 'cause';

const OF_ALL: ReadonlySet<TokenKind> = new Set(['part', 'etc', 'list', 'conj', 'soft']);

/** What a remark tells of the group of outcomes before it: one row of the form, or a part of the group. */
function causeIn(group: Token, remark: readonly Token[]): readonly Token[] {
  const inside = remark.slice(1, -1);
  if (group.kind !== 'outcome' || !ROWS_OF_GROUPS.test(group.data) || inside.some(({ kind }) => OF_ALL.has(kind))) return [];
  const row = inside.find((token) => token.kind === 'outcome');
  const named = row?.data.startsWith(`${group.data}.`) && inside.every((token) => token === row || isTransparent(token));
  const { text, start } = remark[0] as Token;
  const cause = tokenOf('fill', CAUSE, text, start);
  return named ? inside : [cause];
}

/**
 * Drops bracketed remarks without a figure, or with shares alone: （含申请人主动撤回）, （同比增长两成）.
 * Behind a group of outcomes one may name a row: 不予公开（属于国家秘密）.
 */
export function withoutRemarks(sentence: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  let open = -1;
  for (const token of sentence) {
    if (token.kind === 'open') open = out.length;
    out.push(token);
    if (token.kind !== 'close' || open < 0) continue;
    const remark = out.slice(open);
    if (!remark.some(({ figure }) => figure && !figure.percent)) {
      out.length = open;
      out.push(...causeIn(tokenAt(out, open - 1), remark));
    }
    open = -1;
  }
  return out;
}
