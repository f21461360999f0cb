import { COMPOUNDS, type Compound } from '../../forms/lexicon/compounds';
import { tokenOf, type Token, type TokenKind } from '../prose';
import { match, patternOf, type Pattern } from './patterns';
import { isMark, REACH, textOf, tokenAt } from './words';

/** Words that a compound begins with, of which the next ones say how it is told. */
const NEAR = 8;
/** Words behind a compound within which the next part names an outcome. */
const NEXT_PART_WITHIN = 5;

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

/** The words of a sentence that were told so far. */
const ofSentence = (told: readonly Token[]) => told.slice(told.findLastIndex(({ kind }) => kind === 'stop') + 1);

/** What is told beside a compound that ends before `end`. */
const BESIDE: Readonly<
  Record<NonNullable<Compound['beside']>, (told: readonly Token[], tokens: readonly Token[], end: number) => boolean>
> = {
  'outcome-told': (told) => ofSentence(told).some(isOutcome),
  'outcome-next': (_, tokens, end) => tokens.slice(end + 1, end + NEXT_PART_WITHIN).some(isOutcome),
  requests: (told) => told.some(({ kind }) => kind === 'apply'),
};

/** Whether the words of a compound, and what stands around it, are as its record wants them. */
function stands(record: Compound, tokens: readonly Token[], at: number, end: number, told: readonly Token[]): boolean {
  const { things, first, behind, named, unlessNear, beside } = record;
  const isOther = ({ kind, text }: Token) => kind === 'item' && !things?.test(text);
  if (things && tokens.slice(at, end).some(isOther)) return false;
  if (first && !first.test(tokenAt(tokens, at).text)) return false;
  if (behind && !(behind === 'mark' ? isMark(tokens, at - 1) : tokenAt(tokens, at - 1).kind === behind)) return false;
  if (named && !tokens.slice(at, at + NEAR).some(({ text }) => named.test(text))) return false;
  if (unlessNear && tokens.slice(at, at + NEAR).some(({ kind }) => (unlessNear as readonly TokenKind[]).includes(kind)))
    return false;
  if (record.told && !told.slice(-REACH - 2).some(({ kind }) => kind === record.told)) return false;
  return !beside || BESIDE[beside](told, tokens, end);
}

/** The compound that begins at `at`: its words, those first that are said of it, and the index behind it. */
function compoundAt(tokens: readonly Token[], at: number, year: number | null, told: readonly Token[]) {
  const records = COMPOUNDS.get(tokenAt(tokens, at).kind);
  if (!records) return null;
  for (const record of records) {
    const found = match(tokens, at, patternFor(record), year);
    if (!found || record.unlessNext?.test(tokenAt(tokens, found.ahead).text) || !stands(record, tokens, at, found.end, told))
      continue;
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
