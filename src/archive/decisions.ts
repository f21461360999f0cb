import { decision, type Decision } from '../messages/decision';

/** Reviewers' decisions, by the place of a report and the id of a finding. */
export interface Decisions {
  /** Those on some findings of a place, by the id of the finding. */
  of(place: string, findings: readonly string[]): Promise<Record<string, Decision>>;
  /** Keeps one; null forgets it. */
  keep(place: string, finding: string, decided: Decision | null): Promise<void>;
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
    async keep(place, finding, decided) {
      const key = keyOf(place, finding);
      if (decided) await area.set({ [key]: decided });
      else await area.remove([key]);
    },
    async forgetAll() {
      const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(BEGINS));
      if (keys.length) await area.remove(keys);
    },
  };
}
