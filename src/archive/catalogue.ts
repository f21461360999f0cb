import type { Severity } from '../audit/types';
import type { Decision } from '../messages/decision';
import type { DecisionAt } from './decisions';
import type { Entry } from './entry';
import { siteOf } from './place';
import { isOpen, standingsOf, type DoubtStanding } from './standing';

/** A report as it is listed. */
export interface Listed {
  readonly entry: Entry;
  /** By the id of the finding. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** For each doubt, the gravest first. Notices are doubts here, too: each may be decided about. */
  readonly standings: readonly DoubtStanding[];
}

export const SEVERITIES = ['error', 'warning', 'notice', 'none', 'unread'] as const;
export const STATES = ['open', 'decided', 'stale'] as const;

/** What is looked for; null: whatever. */
export interface Wanted {
  /** Words that stand in agency, title, address or the name by which it is listed. */
  readonly text?: string;
  readonly sweep?: string | null;
  readonly year?: number | null;
  /** Reports with a doubt of this severity; `none`: read, and without any; `unread`: not read. */
  readonly severity?: Severity | 'none' | 'unread' | null;
  /** Reports with doubts that nothing was decided about, all of whose doubts are decided, or with stale decisions. */
  readonly state?: (typeof STATES)[number] | null;
  /** The key of a report that stays whatever is decided about it. */
  readonly stays?: string;
}

type DecisionsAt = ReadonlyMap<string, Readonly<Record<string, Decision>>>;

interface Known {
  readonly listed: Listed;
  readonly words: string;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** By which a report of the archive is known in lists. */
export const keyIn = ({ sweep, plan, part }: Pick<Entry, 'sweep' | 'plan' | 'part'>): string => `${sweep}/${plan}/${part}`;

/** All reports of the archive in memory: sorted once, by agency and then the newest year first, and searched. */
export class Catalogue {
  private all: readonly Known[];

  constructor(entries: readonly Entry[], decisions: readonly DecisionAt<Decision>[]) {
    const { compare } = new Intl.Collator('zh');
    const sorted = entries.toSorted(
      (a, b) => compare(nameOf(a), nameOf(b)) || (b.year ?? 0) - (a.year ?? 0) || Date.parse(b.at) - Date.parse(a.at),
    );
    const places = byPlace(decisions);
    this.all = sorted.map((entry) => ({
      listed: listedWith(entry, places),
      words: folded([entry.agency, entry.title, entry.listedAs, entry.address].join('\n')),
    }));
  }

  /** How many there are. */
  get size(): number {
    return this.all.length;
  }

  /** Takes in what is decided by now. */
  decided(decisions: readonly DecisionAt<Decision>[]): void {
    const places = byPlace(decisions);
    this.all = this.all.map(({ listed: { entry }, words }) => ({ listed: listedWith(entry, places), words }));
  }

  /** Years of which there is a report, the newest first. */
  years(): number[] {
    return [...new Set(this.all.flatMap(({ listed: { entry } }) => entry.year ?? []))].toSorted((a, b) => b - a);
  }

  /** What is looked for, in the order of the catalogue. */
  find(wanted: Wanted): Listed[] {
    const words = folded(wanted.text ?? '')
      .split(/\s+/)
      .filter(Boolean);
    return this.all
      .filter(({ listed: { entry, standings }, words: text }) => {
        if (!isSame(wanted.sweep, entry.sweep) || !isSame(wanted.year, entry.year)) return false;
        if (wanted.severity && !hasSeverity(entry, wanted.severity)) return false;
        if (wanted.state && !isIn(wanted.state, standings) && keyIn(entry) !== wanted.stays) return false;
        return words.every((word) => text.includes(word));
      })
      .map(({ listed }) => listed);
  }
}

/** How a report is named in lists. */
export const nameOf = ({ agency, listedAs, title, address }: Entry): string => agency || listedAs || title || address;

const isSame = <T>(wanted: T | null | undefined, found: T): boolean =>
  wanted === null || wanted === undefined || wanted === found;

function byPlace(decisions: readonly DecisionAt<Decision>[]): DecisionsAt {
  const places = new Map<string, Record<string, Decision>>();
  for (const { place, finding, decision } of decisions) {
    const known = places.get(place) ?? {};
    known[finding] = decision;
    places.set(place, known);
  }
  return places;
}

/** The decisions at the place of a report; before a site was known by its code, they went by its host. */
function decisionsOn({ place, address }: Entry, places: DecisionsAt): Readonly<Record<string, Decision>> {
  const older = place === address ? undefined : places.get(siteOf(address));
  return { ...older, ...places.get(place) };
}

function listedWith(entry: Entry, places: DecisionsAt): Listed {
  const decisions = decisionsOn(entry, places);
  return { entry, decisions, standings: standingsOf(entry, decisions) };
}

function hasSeverity({ status, doubts }: Entry, wanted: NonNullable<Wanted['severity']>): boolean {
  if (wanted === 'unread') return status !== 'audited';
  if (wanted === 'none') return status === 'audited' && doubts.length === 0;
  return doubts.some(({ severity }) => severity === wanted);
}

function isIn(state: NonNullable<Wanted['state']>, standings: readonly DoubtStanding[]): boolean {
  if (state === 'stale') return standings.includes('stale');
  if (state === 'decided') return standings.length > 0 && !standings.some(isOpen);
  return standings.includes(null);
}
