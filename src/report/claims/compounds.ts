import { COMPOUNDS, type Compound } from '../../forms/lexicon/compounds';
import { tokenOf, type Token, type TokenKind } from '../prose';
import { match, patternOf, type Pattern } from './patterns';
import { isMark, REACH, textOf, tokenAt } from './words';

/** Words that a compound begins with, of which the next ones say how it is told. */
const NEAR = 8;
/** Words behind a part within which the next part names an outcome. */
const NEXT_PART_WITHIN = 6;

const patterns = new Map<Compound, Pattern>();

/** The pattern of a record, read once. */
function patternFor(record: Compound): Pattern {
  const known = patterns.get(record);
  if (known) return known;
  const pattern = patternOf(record.of);
  patterns.set(record, pattern);
  return pattern;
}

const isOutcome = ({ kind, data }: Token) => kind === 'outcome' && data !== 'unlisted' && data !== 'shown';

/** Whether an outcome of requests is told in the sentence so far, or in the part that follows. */
function besideOutcome(place: 'told' | 'follow', tokens: readonly Token[], at: number, told: readonly Token[]): boolean {
  if (place === 'follow') return tokens.slice(at + 2, at + NEXT_PART_WITHIN).some(isOutcome);
  return told.slice(told.findLastIndex(({ kind }) => kind === 'stop') + 1).some(isOutcome);
}

/** Whether what stands around a compound is as its record wants it. */
function stands(record: Compound, tokens: readonly Token[], at: number, told: readonly Token[]): boolean {
  const { first, behind, named, unlessNear, outcomes } = record;
  if (first && !first.test(tokenAt(tokens, at).text)) return false;
  if (behind && !(behind === 'mark' ? isMark(tokens, at - 1) : tokenAt(tokens, at - 1).kind === behind)) return false;
  if (named && !tokens.slice(at, at + NEAR).some(({ text }) => named.test(text))) return false;
  if (unlessNear && tokens.slice(at, at + NEAR).some(({ kind }) => (unlessNear as readonly TokenKind[]).includes(kind)))
    return false;
  if (record.told && !told.slice(-REACH - 2).some(({ kind }) => kind === record.told)) return false;
  return !outcomes || besideOutcome(outcomes, tokens, at, told);
}

/** The compound that begins at `at`: its words, those first that are said of it, and the index behind it. */
function compoundAt(tokens: readonly Token[], at: number, year: number | null, told: readonly Token[]) {
  const records = COMPOUNDS.get(tokenAt(tokens, at).kind);
  if (!records) return null;
  for (const record of records) {
    const found = match(tokens, at, patternFor(record), year);
    if (!found || record.unlessNext?.test(tokenAt(tokens, found.ahead).text) || !stands(record, tokens, at, told)) continue;
    const words = tokens.slice(at, found.end);
    const { keeps = [], gives } = record;
    const [kind, data] = gives;
    const said = words.filter(({ kind }) => (keeps as readonly TokenKind[]).includes(kind));
    return { tokens: [...said, tokenOf<TokenKind>(kind, data, textOf(words), tokenAt(words, 0).start)], next: found.end };
  }
  return null;
}

/** Reads 上年…结转, 结转…下年度办理 and the like as one word each. */
export function joinCompounds(tokens: readonly Token[], year: number | null): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const compound = compoundAt(tokens, at, year, out);
    if (compound) out.push(...compound.tokens);
    else out.push(tokens[at] as Token);
    at = compound ? compound.next : at + 1;
  }
  return out;
}
