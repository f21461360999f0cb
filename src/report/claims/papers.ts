import { OWN_STOCK } from '../../forms/lexicon/slots';
import { PAPERS_OF_OTHERS, type PapersSign } from '../../forms/lexicon/some';
import type { Token } from '../prose';
import { namesOthers } from './bodies';
import { ofOthers } from './slots';
import type { State } from './state';
import { clauseOf, has, textOf, tokenAt } from './words';

/** Something is done to documents that the form does not count, and not to all of them. */
const looksAt = ({ kind, text }: Token) => kind === 'foreign' || kind === 'spoil' || (kind === 'listed' && !OWN_STOCK.test(text));

/** The clause of documents, its words before them, and whether a figure of it counts them. */
interface Papers {
  readonly agency: string;
  readonly clause: readonly Token[];
  readonly before: readonly Token[];
  readonly counted: boolean;
}

const SIGNS: Readonly<Record<PapersSign, (papers: Papers) => boolean>> = {
  'handed-in': ({ before }) => before.some((token, at) => looksAt(token) && tokenAt(before, at + 1).data === 'of'),
  'of-others': ({ before, agency }) => namesOthers(textOf(before), agency) || ofOthers(before, agency),
  counted: ({ counted }) => counted,
  'looked-at': ({ clause }) => clause.some(looksAt),
};

/** Documents of others, or so many that were looked at: what was told of the body's own is told of these no more. */
export function forgetPapers({ agency, antecedents }: State, words: readonly Token[], counted: boolean): void {
  if (!has(words, 'docs')) return;
  const clause = clauseOf(words, 'docs');
  const noun = clause.findIndex(({ kind }) => kind === 'docs');
  const papers = { agency, clause, before: clause.slice(0, noun), counted };
  if (!PAPERS_OF_OTHERS.some(({ when }) => when.every((sign) => SIGNS[sign](papers)))) return;
  antecedents.tell('docs', null);
  const { row = null, several = false } = antecedents.last('act') ?? {};
  antecedents.tell('act', { act: null, row, several });
}
