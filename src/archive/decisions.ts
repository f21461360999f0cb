import { decision, type Decision } from '../messages/decision';

/** A decision with what it is kept by; null: it is forgotten. */
export interface DecisionAt<D = Decision | null> {
  /** The place of a report, and the id of a finding. */
  readonly place: string;
  readonly finding: string;
  readonly decision: D;
}

/** Reviewers' decisions, by the place of a report and the id of a finding. */
export interface Decisions {
  /** Those on some findings of a place, by the id of the finding. */
  of(place: string, findings: readonly string[]): Promise<Record<string, Decision>>;
  /** Keeps some, all of them or none. */
  keep(decided: readonly DecisionAt[]): Promise<void>;
  /** Forgets all of them. */
  forgetAll(): Promise<void>;
}

/** Where they lie: an area of the browser's storage, on disk or in memory. */
export interface Area {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const BEGINS = 'decision ';
/** The id first: it holds no blank, whatever the place is called. */
const keyOf = (place: string, finding: string): string => `${BEGINS}${finding} ${place}`;

/** Decisions in an area of the storage, one an entry. What lies there and is none counts for nothing. */
export function decisionsIn(area: Area): Decisions {
  return {
    async of(place, findings) {
      const stored = await area.get(findings.map((finding) => keyOf(place, finding)));
      const known = findings.flatMap((finding): [string, Decision][] => {
        const { data } = decision.safeParse(stored[keyOf(place, finding)]);
        return data ? [[finding, data]] : [];
      });
      return Object.fromEntries(known);
    },
    async keep(decided) {
      const keyed = decided.map(({ place, finding, decision }) => [keyOf(place, finding), decision] as const);
      await area.set(Object.fromEntries(keyed.filter(([, decision]) => decision)));
      await area.remove(keyed.flatMap(([key, decision]) => (decision ? [] : key)));
    },
    async forgetAll() {
      const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(BEGINS));
      if (keys.length) await area.remove(keys);
    },
  };
}

/** An entry of such an area as the decision that it holds; null when it holds none. */
export function decisionIn(key: string, value: unknown): DecisionAt<Decision> | null {
  const [, finding, place] = /^decision (\S+) (.+)$/s.exec(key) ?? [];
  const { data } = decision.safeParse(value);
  return finding === undefined || place === undefined || !data ? null : { place, finding, decision: data };
}
