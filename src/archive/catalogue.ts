import type { Severity } from '../audit/types';
import type { Decision } from '../messages/decision';
import type { DecisionAt } from './decisions';
import { printOf, type Entry } from './entry';

/** How far the doubts of a report are worked through. Notices are doubts here, too: each may be decided about. */
export interface Progress {
  readonly doubts: number;
  /** About all findings of which something holds. */
  readonly decided: number;
  /** Decided on other figures, or not about all that the doubt is about now. */
  readonly stale: number;
}

/** A report as it is listed. */
export interface Row {
  readonly entry: Entry;
  readonly progress: Progress;
}

/** What is looked for; null: whatever. */
export interface Wanted {
  /** Words that stand in agency, title, address or the name by which it is listed. */
  readonly text?: string;
  readonly sweep?: string | null;
  readonly year?: number | null;
  /** Reports with a doubt of this severity; `none`: read, and without any; `unread`: not read. */
  readonly severity?: Severity | 'none' | 'unread' | null;
  /** Reports with doubts that nothing was decided about, all of whose doubts are decided, or with stale decisions. */
  readonly state?: 'open' | 'decided' | 'stale' | null;
}

interface Known extends Row {
  readonly words: string;
}

const keyOf = (place: string, finding: string): string => `${finding} ${place}`;
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** All reports of the archive in memory: sorted once, by agency and then the newest year first, and searched. */
export class Catalogue {
  private readonly rows: readonly Known[];

  constructor(entries: readonly Entry[], decisions: readonly DecisionAt<Decision>[]) {
    const decided = new Map(decisions.map(({ place, finding, decision }) => [keyOf(place, finding), decision]));
    const { compare } = new Intl.Collator('zh');
    this.rows = entries
      .map((entry) => ({
        entry,
        progress: progressOf(entry, decided),
        words: folded([entry.agency, entry.title, entry.listedAs, entry.address].join('\n')),
      }))
      .toSorted(({ entry: a }, { entry: b }) => compare(nameOf(a), nameOf(b)) || (b.year ?? 0) - (a.year ?? 0));
  }

  /** Years of which there is a report, the newest first. */
  years(): number[] {
    return [...new Set(this.rows.flatMap(({ entry: { year } }) => year ?? []))].toSorted((a, b) => b - a);
  }

  /** What is looked for, in the order of the catalogue. */
  find(wanted: Wanted): Row[] {
    const words = folded(wanted.text ?? '')
      .split(/\s+/)
      .filter(Boolean);
    return this.rows.filter((row) => {
      const { entry, progress } = row;
      if (!isSame(wanted.sweep, entry.sweep) || !isSame(wanted.year, entry.year)) return false;
      if (wanted.severity && !hasSeverity(entry, wanted.severity)) return false;
      if (wanted.state && !isIn(wanted.state, progress)) return false;
      return words.every((word) => row.words.includes(word));
    });
  }
}

const isSame = <T>(wanted: T | null | undefined, found: T): boolean =>
  wanted === null || wanted === undefined || wanted === found;

const nameOf = ({ agency, listedAs, title, address }: Entry): string => agency || listedAs || title || address;

function hasSeverity({ status, doubts }: Entry, wanted: NonNullable<Wanted['severity']>): boolean {
  if (wanted === 'unread') return status !== 'audited';
  if (wanted === 'none') return status === 'audited' && doubts.length === 0;
  return doubts.some(({ severity }) => severity === wanted);
}

function isIn(state: NonNullable<Wanted['state']>, { doubts, decided, stale }: Progress): boolean {
  if (state === 'stale') return stale > 0;
  if (state === 'decided') return doubts > 0 && decided === doubts;
  return decided + stale < doubts;
}

function progressOf({ place, doubts }: Entry, decisions: ReadonlyMap<string, Decision>): Progress {
  let [decided, stale] = [0, 0];
  for (const { findings } of doubts) {
    const about = findings.map(([id, print]) => ({ print, decision: decisions.get(keyOf(place, id)) }));
    const taken = about.filter(({ decision }) => decision?.verdict);
    const holds = taken.every(({ decision, print }) => decision && printOf(decision.figures) === print);
    if (taken.length && (!holds || taken.length < about.length)) stale++;
    else if (taken.length) decided++;
  }
  return { doubts: doubts.length, decided, stale };
}
