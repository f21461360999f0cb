import type { SectionId } from '../../forms';
import type { Slot } from '../../forms/lexicon';
import type { Token } from '../prose';
import type { Cells } from './cells';
import { Counts } from './counts';
import type { Found, Head, Some, Topic } from './found';
import { isOtherYear, isOwnYear, type PeriodMark } from './periods';
import { Antecedents } from './told';

export type * from './found';

export const NEW = ['receivedNew'];
export const BOTH = ['receivedNew', 'carriedIn'];

/** What changes while a paragraph is read. */
type Remembered = Omit<State, 'cells' | 'section' | 'year' | 'agency' | 'ownYear' | 'named' | 'found' | 'antecedents' | 'counts'>;

/** What a paragraph has told so far. Everybody reads it; what changes it are the methods below, and nothing else. */
export class State {
  readonly cells: Cells;
  readonly section: SectionId;
  readonly year: number | null;
  /** The reporting body, '' when it is not known. */
  readonly agency: string;
  readonly topic: Topic;
  /** The last figure of requests received, for 均为自然人 and 其中. */
  readonly received: Found | null = null;
  /** What is open of the requests that figures without a noun are told of. */
  readonly antecedentOpen: Slot | undefined = undefined;
  /** The last figure of some requests, of which what follows may be told. */
  readonly some: Some | null = null;
  /** So many came in by each way that the sentence tells. */
  readonly channels: readonly number[] = [];
  /** Requests received were counted in the unit of replies. */
  readonly inReplies: boolean = false;
  /** Whether the proceedings of this sentence are those of the form. */
  readonly proceedings: 'own' | 'foreign' | null = null;
  /** An earlier sentence counted proceedings about open government information. */
  readonly casesTied: boolean = false;
  /** The sentence tells of something else that was done to documents than issuing them. */
  readonly otherAct: boolean = false;
  /** The sentence counts pages or papers. */
  readonly papers: boolean = false;
  /** The sentence tells what was put on show. */
  readonly shown: boolean = false;
  /** The sentence sorts papers: 主动公开N件、依申请公开N件、不予公开N件. */
  readonly attributes: boolean = false;
  /** The sentence lists what was asked for. */
  readonly asked: boolean = false;
  /** The sentence tells of fees. */
  readonly fees: boolean = false;
  /** The sentence speaks of several years. */
  readonly span: boolean = false;
  /** Periods that the sentence names. */
  readonly periods: readonly PeriodMark[] = [];
  /** A figure of the sentence was counted over another period than the year: what follows may be, too. */
  readonly elsewhen: boolean = false;
  /** The sentence before was such a one: so is what names no subject of its own. */
  readonly goesOn: boolean = false;
  /** The sentence ends in a semicolon. */
  readonly listed: boolean = false;
  /** The sentence counts decisions made, or what may be decisions. */
  readonly decided: 'sure' | 'perhaps' | null = null;
  /** The year that the clause speaks of, when it is not the report's. */
  readonly otherYear: boolean = false;
  /** What a figure of another year was told of, for that of the report's year behind it. */
  readonly elsewhere: Head | null = null;
  /** Whether the paragraph names the report's year as well. */
  readonly ownYear: boolean;
  /** Whether the paragraph speaks of open government information at all. */
  readonly named: boolean;
  /** What clauses have told that later ones leave unsaid. */
  readonly antecedents = new Antecedents();
  /** What the sentence has counted, of which later figures may tell. */
  readonly counts = new Counts();
  /** Heads that 分别为 promised figures to. */
  readonly waiting: readonly Head[] = [];

  /** Claims so far, in the order of their sentences. */
  private readonly claims: Found[] = [];
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

  get found(): readonly Found[] {
    return this.claims;
  }

  /** Remembers what a clause has told. */
  note(told: Partial<Remembered>): void {
    Object.assign(this, told);
  }

  /** Remembers the year that words name last. */
  nameYear(words: readonly Token[]): void {
    const last = words.findLast(
      ({ kind, data }, at) => (kind === 'year' && words[at - 1]?.kind !== 'compare') || kind === 'this' || data === 'arrived',
    );
    if (last) this.note({ otherYear: isOtherYear(last, this.year) });
  }

  /** What figures without a noun are told of from here on. */
  speakOf(topic: Topic): void {
    (this as { topic: Topic }).topic = topic;
  }

  add(claim: Found): void {
    this.claims.push(claim);
  }

  /** Replaces a claim; one that was taken back stays so. */
  change(claim: Found, next: Found): void {
    const at = this.claims.lastIndexOf(claim);
    if (at >= 0) this.claims[at] = next;
  }

  /** Takes back the claims from an index on. */
  takeBack(first: number): void {
    this.claims.splice(first);
  }

  /** Forgets what does not outlive a full stop. */
  endSentence(): void {
    const own = this as { -readonly [Name in keyof Remembered]: Remembered[Name] };
    own.proceedings = null;
    own.otherAct = false;
    own.papers = false;
    own.shown = false;
    own.attributes = false;
    own.asked = false;
    own.fees = false;
    own.span = false;
    own.elsewhen = false;
    own.decided = null;
    own.waiting = [];
    own.elsewhere = null;
    own.channels = [];
    this.counts.clear();
  }
}
