import type { FactId, FormId, OtherRows, SectionId } from '../../forms';
import { BROKEN, SENTENCE_SIGN, HEADS_REQUESTS, SUBJECTS } from '../../forms/lexicon';
import { OPENS_POINT } from '../../forms/printed/headings';
import { simplified } from '../../forms/printed/normal';
import { normalise, type Normalised, tokenise } from '../prose';
import { nextSentence } from './antecedents';
import { cellsOfForm } from './cells';
import { doubt } from './doubts';
import { readAll } from './each';
import { readPhrase } from './figures';
import { readNegations } from './negations';
import { reconcile } from './reconcile';
import { phrases, sentences, type Sentence } from './sentences';
import { State, type Found, type Slot, type Span } from './state';
import { settleParts } from './wholes';

/** Where a paragraph stands: its section, the form of the report, how 其他处理 is printed, and the report's year. */
export interface ClaimContext {
  readonly section: SectionId;
  readonly form: FormId | null;
  readonly otherRows: OtherRows;
  readonly year: number | null;
  /** The reporting body. */
  readonly agency?: string;
  /** It stands under a sub-heading of requests. */
  readonly ofRequests?: boolean;
  /** The unit of money that was stated before it in its section. */
  readonly unitAbove?: string | undefined;
}

/** A figure of the narrative that states the sum of cells; offsets are UTF-16, of the figure or of the negative word, in the text given. */
export interface ReadClaim {
  /** The clause as printed, at most about 60 characters. */
  readonly quote: string;
  readonly value: number;
  /** Sets of cells whose sum the figure may state, the preferred one first. */
  readonly readings: readonly (readonly FactId[])[];
  /** Whether a careful reader is sure. */
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
  /** The slot that is open, where it is not certain. */
  readonly open?: Slot;
  /** It is rounded: the cells may differ from it by so much. */
  readonly within?: number;
  /** Cells that it may hold as well. */
  readonly besides?: readonly FactId[];
  /** It would be certain, but for another figure of the paragraph for the same cells. */
  readonly rival?: true;
  /** Its unit is stated elsewhere, so that none stands behind it. */
  readonly bare?: true;
  /** The words that fill its slots, as far as words do. */
  readonly because: Partial<Readonly<Record<Slot, ReadWords>>>;
}

/** Words of the text that was read. */
export interface ReadWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SLOTS: readonly Slot[] = ['who', 'what', 'when', 'which'];
const QUOTE_LENGTH = 60;
/** Longer paragraphs are read only so far. */
const LONGEST = 20_000;
const LONGEST_HEADING = 40;
const POINT_NUMBER = /^[([]?\d{1,2}/;
const SHORT_CLAUSE = 8;
const CLAUSE_END = /[,:;。!?()]/;
const FIGURE_SIGN = /\d/;
const SENTENCE_END = /[;。!?]/;

/** Whether a clause ends at an index; a comma inside a number does not end one. */
const endsAt = (text: string, i: number) =>
  CLAUSE_END.test(text[i] ?? '') && !/^\d,\d/.test(text.slice(Math.max(0, i - 1), i + 2));

/** Where the clause of words begins, `floor` at the earliest; one that is short up to its figure begins with the clause before it, if that has room. */
function clauseStart(text: string, words: number, figure: number, floor: number): number {
  let short = floor;
  for (let from = words; from > floor; from--) {
    if (SENTENCE_END.test(text[from - 1] ?? '')) return from;
    if (!endsAt(text, from - 1)) continue;
    if (figure - from >= SHORT_CLAUSE) return from;
    if (short === floor) short = from;
  }
  return floor > 0 ? short : floor;
}

/** The clause around a figure as printed; with the words that chose its cells where these stand near. */
function quote(raw: string, { text, at }: Normalised, found: Found): string {
  const near = (from: number, to: number) => to - from <= QUOTE_LENGTH;
  const end = found.to !== undefined && near(found.start, found.to) ? found.to : found.end;
  const first = Math.min(found.start, found.from ?? Infinity);
  const start = near(first, end) ? first : found.start;
  const from = clauseStart(text, start, found.start, Math.max(0, end - QUOTE_LENGTH));
  let to = end;
  const ceiling = Math.min(text.length, from + QUOTE_LENGTH);
  const listed = FIGURE_SIGN.test(text.slice(start, end));
  while (to < ceiling && !endsAt(text, to) && !(listed && text[to] === '、')) to++;
  return raw.slice(at[from] ?? 0, to > from ? (at[to - 1] ?? 0) + 1 : 0).trim();
}

/** The words that fill the slots of a claim, as printed. */
function becauseOf(raw: string, { at }: Normalised, { evidence = {} }: Found): ReadClaim['because'] {
  const printed = ({ start, end }: Span): ReadWords => {
    const words = { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
    return { text: raw.slice(words.start, words.end), ...words };
  };
  const because: { -readonly [Name in Slot]?: ReadWords } = {};
  for (const slot of SLOTS) {
    const span = evidence[slot];
    if (span) because[slot] = printed(span);
  }
  return because;
}

function readSentence(state: State, sentence: Sentence, text: string): void {
  const { start } = sentence[0];
  const { end } = sentence.at(-1) ?? sentence[0];
  const own = text.slice(start, end);
  if (HEADS_REQUESTS.test(own)) state.speakOf('requests');
  nextSentence(state, sentence, text.slice(start, end + 1));
  const { otherYear } = state;
  readNegations(state, sentence);
  state.note({ otherYear });
  const first = state.found.length;
  for (const phrase of phrases(sentence)) readPhrase(state, phrase);
  settleParts(state, first);
  readAll(state, sentence, state.found.slice(first));
  doubt(state, sentence, own, first);
}

/** Whether a passage is the sub-heading of requests, or of something else; null when it is none. */
export function headsRequests(raw: string): boolean | null {
  const { text } = normalise(raw.slice(0, LONGEST_HEADING));
  if (HEADS_REQUESTS.test(text)) return true;
  if (OPENS_POINT.test(raw)) return false;
  if (raw.length > LONGEST_HEADING) return null;
  return text.length > 0 && !SENTENCE_SIGN.test(text) && !FIGURE_SIGN.test(text.replace(POINT_NUMBER, '')) ? false : null;
}

/** The form whose cells a paragraph may state: that of the report, else that of its year. */
export const formOf = ({ form, year }: Pick<ClaimContext, 'form' | 'year'>): FormId =>
  form ?? (year !== null && year <= 2020 ? '2019' : '2021');

/**
 * Reads the figures by which a paragraph states cells of the tables (公开条例第五十条). `text` is raw page text. Figures about anything else,
 * inexact ones, and those of another year give nothing; what is open is not `certain`. Only the first 20,000 characters are read.
 */
export function readClaims(text: string, context: ClaimContext): ReadClaim[] {
  if (!SUBJECTS.test(simplified(text)) && !BROKEN.test(text)) return [];
  const normalised = normalise(text.slice(0, LONGEST));
  if (!SUBJECTS.test(normalised.text)) return [];
  const readTo = text.length > LONGEST ? LONGEST - QUOTE_LENGTH : text.length;
  const tokens = tokenise(normalised.text);
  // Nothing else states a figure, and what a paragraph speaks of ends with it.
  if (!tokens.some(({ kind }) => kind === 'figure' || kind === 'neg')) return [];
  const state = new State(cellsOfForm(formOf(context), context.otherRows), context, tokens);
  if (context.ofRequests) state.speakOf('requests');
  for (const sentence of sentences(tokens, context.year)) readSentence(state, sentence, normalised.text);
  return reconcile(state)
    .map((found: Found) => ({
      quote: quote(text, normalised, found),
      value: found.value,
      readings: found.readings,
      certain: found.certain,
      ...(!found.certain && { open: found.open ?? 'which' }),
      because: becauseOf(text, normalised, found),
      ...(found.within !== undefined && { within: found.within }),
      ...(found.besides && { besides: found.besides }),
      ...(found.rival && { rival: found.rival }),
      start: normalised.at[found.start] ?? 0,
      end: (normalised.at[found.end - 1] ?? 0) + 1,
    }))
    .filter(({ end }) => end <= readTo);
}
