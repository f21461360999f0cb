import { decision, type Decision } from '../messages/decision';
import type { Connection } from './connection';
import type { Decisions } from './decisions';

/** A decision with what it is kept by. */
export interface KeptDecision {
  readonly place: string;
  readonly finding: string;
  readonly decision: Decision;
}

/** Reviewers' decisions in the archive. Every method may throw an ArchiveFailure; writing ends when all is on the disk. */
export class KeptDecisions implements Decisions {
  constructor(private readonly connection: Connection) {}

  async of(place: string, findings: readonly string[]): Promise<Record<string, Decision>> {
    const kept = await this.connection.read(['decisions'], (tx) =>
      Promise.all(findings.map((finding) => tx.objectStore('decisions').get([place, finding]))),
    );
    const known = findings.flatMap((finding, at): [string, Decision][] => {
      const { data } = decision.safeParse(kept[at]);
      return data ? [[finding, data]] : [];
    });
    return Object.fromEntries(known);
  }

  async keep(place: string, finding: string, decided: Decision | null): Promise<void> {
    await this.connection.write(['decisions'], async (tx) => {
      const store = tx.objectStore('decisions');
      await (decided ? store.put(decided, [place, finding]) : store.delete([place, finding]));
    });
  }

  async forgetAll(): Promise<void> {
    await this.connection.write(['decisions'], (tx) => tx.objectStore('decisions').clear());
  }

  /** All of them. What lies there and is none counts for nothing. */
  async all(): Promise<KeptDecision[]> {
    const [keys, kept] = await this.connection.read(['decisions'], (tx) =>
      Promise.all([tx.objectStore('decisions').getAllKeys(), tx.objectStore('decisions').getAll()]),
    );
    return keys.flatMap(([place, finding], at) => {
      const { data } = decision.safeParse(kept[at]);
      return data ? [{ place, finding, decision: data }] : [];
    });
  }
}
