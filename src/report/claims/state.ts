import type { SectionId } from '../../forms';
import type { ClaimRole, Slot, WordData } from '../../forms/lexicon';
import type { Token } from '../prose';
import type { Cells, DocumentAct, Reading } from './cells';
import { type PeriodMark } from './periods';

export type { ClaimRole, Slot };

/** Words that fill a slot, by their offsets in the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What fills the slots of a claim; what is not told by words is told by the report itself. */
export type Evidence = Partial<Readonly<Record<Slot, Span>>>;

/** A claim on normalised text; offsets are those of the figure or of the negative word. */
export interface Found {
  readonly value: number;
  readonly readings: readonly Reading[];
  readonly certain: boolean;
  /** The slot that is open, where the claim is not certain. */
  readonly open?: Slot | undefined;
  /** The words that fill its slots. */
  readonly evidence?: Evidence | undefined;
  /** It is rounded: the cells may differ from it by so much. */
  readonly within?: number;
  /** Nothing but a part told before it makes it unsure. */
  readonly ofSome?: true | undefined;
  /** The sentence says that all of them were answered. */
  readonly settled?: true;
  /** Its words name no requests: it is told of those before it. */
  readonly inherits?: boolean | undefined;
  readonly start: number;
  readonly end: number;
  /** Where the words begin and end that chose its cells, as far as they stand outside its clause: a quote needs them. */
  readonly from?: number | undefined;
  readonly to?: number;
  /** What it is about, for later sentences and for reconciliation. */
  readonly role: ClaimRole;
}

export type Topic = 'requests' | 'proceedings' | 'docs' | 'foreign' | null;

/** A figure of some requests, not of all: 会商申请12件. What follows may be told of them. */
export interface Some {
  readonly value: number;
  /** It stands in a list of such figures, none of which what follows is told of. */
  readonly several: boolean;
  /** Their parts are told: 其中. */
  readonly parted: boolean;
}

export const NEW = ['receivedNew'];
export const BOTH = ['receivedNew', 'carriedIn'];

export const isOwnYear = (token: Token, year: number | null) => token.kind === 'this' || token.year === year;
export const isOtherYear = (token: Token, year: number | null) =>
  token.year !== undefined && year !== null && token.year !== year;

/** What earlier clauses of the paragraph were about. */
export class State {
  readonly cells: Cells;
  readonly section: SectionId;
  readonly year: number | null;
  /** The reporting body, '' when it is not known. */
  readonly agency: string;
  readonly found: Found[] = [];
  topic: Topic;
  /** The last figure of requests received, for 均为自然人 and 其中. */
  received: Found | null = null;
  /** Nouns that were told, the last one last: what figures without a noun are of. */
  readonly antecedents: Token[] = [];
  /** What is open of the requests that figures without a noun are told of. */
  antecedentOpen: Slot | undefined = undefined;
  /** The last figure of some requests, of which what follows may be told. */
  some: Some | null = null;
  /** So many came in by each way that the sentence tells. */
  channels: readonly number[] = [];
  /** Requests received were counted in the unit of replies. */
  inReplies: boolean = false;
  /** Rows that a count of applicants refers to. */
  base: readonly (readonly string[])[] = [NEW, BOTH];
  /** The proceeding that 维持 and 纠正 refer to. */
  proceeding: WordData['proceeding'] | null = null;
  /** Whether the proceedings of this sentence are those of the form. */
  proceedings: 'own' | 'foreign' | null = null;
  /** An earlier sentence counted proceedings about open government information. */
  casesTied: boolean = false;
  docs: WordData['docs'] | null = null;
  /** The documents that the verb was told of, and whether others were told of them, too. */
  verbOf: WordData['docs'] | null = null;
  severalActs: boolean = false;
  verb: DocumentAct | null = null;
  /** Where the words begin that laid down what later clauses leave unsaid. */
  readonly said: { base?: number; proceeding?: number; docs?: number; verb?: number } = {};
  /** The sentence tells of something else that was done to documents than issuing them. */
  otherAct: boolean = false;
  /** The sentence counts pages or papers. */
  papers: boolean = false;
  /** The sentence tells what was put on show. */
  shown: boolean = false;
  /** The sentence sorts papers: 主动公开N件、依申请公开N件、不予公开N件. */
  attributes: boolean = false;
  /** The sentence lists what was asked for. */
  asked: boolean = false;
  /** The sentence tells of fees. */
  fees: boolean = false;
  /** The sentence speaks of several years. */
  span: boolean = false;
  /** Periods that the sentence names. */
  periods: readonly PeriodMark[] = [];
  /** A figure of the sentence was counted over another period than the year: what follows may be, too. */
  elsewhen: boolean = false;
  /** The sentence before was such a one: so is what names no subject of its own. */
  goesOn: boolean = false;
  /** The sentence ends in a semicolon. */
  listed: boolean = false;
  /** The sentence counts decisions made, or what may be decisions. */
  decided: 'sure' | 'perhaps' | null = null;
  /** The year that the clause speaks of, when it is not the report's. */
  otherYear: boolean = false;
  /** Whether the paragraph names the report's year as well. */
  readonly ownYear: boolean;
  /** Whether the paragraph speaks of open government information at all. */
  readonly named: boolean;
  /** What the sentence has counted, of which later figures may tell: kinds of documents since the last act, proceedings since the last result. */
  readonly counted: { readonly docs: Set<WordData['docs']>; readonly cases: Set<WordData['proceeding']>; ended: boolean } = {
    docs: new Set(),
    cases: new Set(),
    ended: false,
  };
  /** Heads that 分别为 promised figures to. */
  waiting: readonly Head[] = [];

  constructor(
    cells: Cells,
    { section, year, agency = '' }: { section: SectionId; year: number | null; agency?: string | undefined },
    tokens: readonly Token[],
  ) {
    this.cells = cells;
    this.section = section;
    this.year = year;
    this.agency = agency;
    this.topic = section === 'requests' ? 'requests' : null;
    this.ownYear = tokens.some((token) => isOwnYear(token, year));
    this.named = tokens.some(({ kind, data }) => kind === 'apply' || data === 'ogi');
  }

  /** Forgets what does not outlive a full stop. */
  endSentence(): void {
    this.proceedings = null;
    this.otherAct = false;
    this.papers = false;
    this.shown = false;
    this.attributes = false;
    this.asked = false;
    this.fees = false;
    this.span = false;
    this.elsewhen = false;
    this.decided = null;
    this.waiting = [];
    this.channels = [];
    this.counted.docs.clear();
    this.counted.cases.clear();
  }
}

/** A cell or sum of cells that words name. */
export interface Head {
  readonly readings: readonly Reading[];
  readonly certain: boolean;
  readonly role: ClaimRole;
  readonly open?: Slot | undefined;
  /** Where the words begin that it takes over from an earlier clause. */
  readonly from?: number | undefined;
}

/** Remembers the year that words name last. */
export function nameYear(state: State, words: readonly Token[]): void {
  const last = words.findLast(
    ({ kind, data }, at) => (kind === 'year' && words[at - 1]?.kind !== 'compare') || kind === 'this' || data === 'arrived',
  );
  if (last) state.otherYear = isOtherYear(last, state.year);
}
