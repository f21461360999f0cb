import type { SectionId } from '../../forms';
import { FORMAL_ORGANISATION } from '../../forms/lexicon';
import type { Token } from '../prose';
import type { Cells, Reading } from './cells';
import { periodsOf, type PeriodMark } from './periods';

/** A claim on normalised text; offsets are those of the figure or of the negative word. */
export interface Found {
  readonly value: number;
  readonly readings: readonly Reading[];
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
  /** Where the words begin and end that chose its cells, as far as they stand outside its clause: a quote needs them. */
  readonly from?: number | undefined;
  readonly to?: number;
  /** What it is about, for later sentences and for reconciliation. */
  readonly role: ClaimRole;
}

export type ClaimRole =
  | 'received'
  | 'new'
  | 'taken'
  | 'handled'
  | 'disposed'
  | 'carriedIn'
  | 'carriedOut'
  | 'outcome'
  | 'applicant'
  | 'proceeding'
  | 'result'
  | 'docs'
  | 'decisions';
export type Topic = 'requests' | 'proceedings' | 'docs' | 'foreign' | null;

/** What earlier clauses of the paragraph were about. */
export interface State {
  readonly cells: Cells;
  readonly section: SectionId;
  readonly year: number | null;
  /** The reporting body, '' when it is not known. */
  readonly agency: string;
  readonly found: Found[];
  topic: Topic;
  /** The last figure of requests received, for 均为自然人 and 其中. */
  received: Found | null;
  /** Requests received were counted in the unit of replies. */
  inReplies: boolean;
  /** Rows that a count of applicants refers to. */
  base: readonly (readonly string[])[];
  /** The proceeding that 维持 and 纠正 refer to. */
  proceeding: string | null;
  /** Whether the proceedings of this sentence are those of the form. */
  proceedings: 'own' | 'foreign' | null;
  /** An earlier sentence counted proceedings about open government information. */
  casesTied: boolean;
  docs: string | null;
  /** The documents that the verb was told of, and whether others were told of them, too. */
  verbOf: string | null;
  severalActs: boolean;
  verb: string | null;
  /** Where the words begin that laid down what later clauses leave unsaid. */
  readonly said: { base?: number; proceeding?: number; docs?: number; verb?: number };
  /** The sentence tells of something else that was done to documents than issuing them. */
  otherAct: boolean;
  /** The sentence counts pages or papers. */
  papers: boolean;
  /** The sentence counts letters, proposals or complaints. */
  matters: boolean;
  /** The sentence tells what was put on show. */
  shown: boolean;
  /** The sentence sorts papers: 主动公开N件、依申请公开N件、不予公开N件. */
  attributes: boolean;
  /** The sentence tells of fees. */
  fees: boolean;
  /** The sentence speaks of several years. */
  span: boolean;
  /** Periods that the sentence names. */
  periods: readonly PeriodMark[];
  /** A figure of the sentence was counted over another period than the year: what follows may be, too. */
  elsewhen: boolean;
  /** The sentence before was such a one: so is what names no subject of its own. */
  goesOn: boolean;
  /** The sentence ends in a semicolon. */
  listed: boolean;
  /** The sentence counts decisions made. */
  decided: boolean;
  /** The year that the clause speaks of, when it is not the report's. */
  otherYear: boolean;
  /** Whether the paragraph names the report's year as well. */
  readonly ownYear: boolean;
  /** Whether the paragraph speaks of open government information at all. */
  readonly named: boolean;
  /** Heads that 分别为 promised figures to. */
  waiting: readonly Head[];
}

/** A cell or sum of cells that words name. */
export interface Head {
  readonly readings: readonly Reading[];
  readonly certain: boolean;
  readonly role: ClaimRole;
  /** Where the words begin that it takes over from an earlier clause. */
  readonly from?: number | undefined;
}

const LIST_STOP = ';';

/** What does not outlive a full stop. */
const OF_A_SENTENCE = {
  proceedings: null,
  otherAct: false,
  papers: false,
  matters: false,
  shown: false,
  attributes: false,
  fees: false,
  span: false,
  elsewhen: false,
  decided: false,
  waiting: [],
} as const satisfies Partial<State>;

export const NEW = ['receivedNew'];
export const BOTH = ['receivedNew', 'carriedIn'];

export const isOwnYear = (token: Token, year: number | null) => token.kind === 'this' || token.year === year;
const isOtherYear = (token: Token, year: number | null) => token.year !== undefined && year !== null && token.year !== year;

/** Remembers the year that words name last. */
export function nameYear(state: State, words: readonly Token[]): void {
  const last = words.findLast(({ kind, data }) => kind === 'year' || kind === 'this' || data === 'arrived');
  if (last) state.otherYear = isOtherYear(last, state.year);
}

export function newState(
  cells: Cells,
  { section, year, agency = '' }: { section: SectionId; year: number | null; agency?: string | undefined },
  tokens: readonly Token[],
): State {
  const ownYear = tokens.some((token) => isOwnYear(token, year));
  const named = tokens.some(({ kind, data }) => kind === 'apply' || data === 'ogi');
  return {
    ...OF_A_SENTENCE,
    cells,
    section,
    year,
    agency,
    ownYear,
    named,
    found: [],
    topic: section === 'requests' ? 'requests' : null,
    received: null,
    inReplies: false,
    base: [NEW, BOTH],
    proceeding: null,
    casesTied: false,
    docs: null,
    verbOf: null,
    severalActs: false,
    verb: null,
    said: {},
    periods: [],
    goesOn: false,
    listed: false,
    otherYear: false,
  };
}

const OF_REQUESTS = /^(?:grantedPart|unable|declined)/;
const SAYS_WHAT: ReadonlySet<Token['kind']> = new Set(['item', 'other', 'channel', 'decided', 'proceeding', 'docs']);

/** Words of the form that are used of requests only: 部分公开, 自然人 beside 法人, 上年结转 where nothing else is named. */
function tellsOfRequests(sentence: readonly Token[]): boolean {
  const said = (test: (token: Token) => boolean) => sentence.findIndex(test);
  const carried = said(({ kind, data }) => kind === 'carriedIn' || (kind === 'carriedOut' && data === ''));
  const named = said(({ kind }) => SAYS_WHAT.has(kind));
  if (carried >= 0 && (named < 0 || named > carried)) return true;
  if (said(({ kind }) => kind === 'item') >= 0) return false;
  const outcome = said(({ kind, data }) => kind === 'outcome' && OF_REQUESTS.test(data));
  const person = said(({ kind, data }) => kind === 'person' && data === '');
  return (
    outcome >= 0 ||
    (person >= 0 &&
      (named < 0 || named > person) &&
      said(({ kind, text }) => kind === 'org' && FORMAL_ORGANISATION.test(text)) >= 0)
  );
}

/** Forgets what does not outlive a full stop; a year that opens the sentence is its year. `text` is the sentence with its stop. */
export function nextSentence(state: State, sentence: readonly Token[], text: string): void {
  const start = sentence[0]?.start ?? 0;
  const sameList = state.elsewhen && state.listed;
  state.periods = [...(sameList ? [{ period: 'span', end: start } as const] : []), ...periodsOf(text, start, state.year)];
  state.goesOn = state.elsewhen && !state.listed;
  state.listed = text.endsWith(LIST_STOP);
  Object.assign(state, OF_A_SENTENCE);
  const first = sentence.find(({ kind }) => kind !== 'fill');
  state.otherYear = first !== undefined && isOtherYear(first, state.year);
  if (state.topic === 'docs') state.topic = null;
  if (state.topic === null && tellsOfRequests(sentence)) state.topic = 'requests';
}
