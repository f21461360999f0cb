import { decision, type Decision } from '../messages/decision';
import type { Connection } from './connection';
import { decisionIn, type Area, type DecisionAt, type Decisions } from './decisions';

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

  async keep(decided: readonly DecisionAt[]): Promise<void> {
    await this.connection.write(['decisions'], async (tx) => {
      const store = tx.objectStore('decisions');
      for (const { place, finding, decision: taken } of decided)
        await (taken ? store.put(taken, [place, finding]) : store.delete([place, finding]));
    });
  }

  async forgetAll(): Promise<void> {
    await this.connection.write(['decisions'], (tx) => tx.objectStore('decisions').clear());
  }

  /** All of them. What lies there and is none counts for nothing. */
  async all(): Promise<DecisionAt<Decision>[]> {
    const [keys, kept] = await this.connection.read(['decisions'], (tx) =>
      Promise.all([tx.objectStore('decisions').getAllKeys(), tx.objectStore('decisions').getAll()]),
    );
    return keys.flatMap(([place, finding], at) => {
      const { data } = decision.safeParse(kept[at]);
      return data ? [{ place, finding, decision: data }] : [];
    });
  }

  /**
   * Takes in the decisions that an earlier version has kept in an area of the storage, and deletes them there. May be broken off
   * anywhere: what was taken in is noted as it was, so that it is not taken in again over what was decided since. An entry that is
   * not noted was made by an earlier version that has come back meanwhile, and is the newer one.
   */
  async moveFrom(area: Area): Promise<void> {
    const found = Object.entries(await area.get(null)).flatMap(([key, value]) => {
      const at = decisionIn(key, value);
      return at ? [{ key, at, text: JSON.stringify(value) }] : [];
    });
    if (!found.length) return;
    await this.connection.write(['decisions', 'moved'], async (tx) => {
      const [decisions, moved] = [tx.objectStore('decisions'), tx.objectStore('moved')];
      for (const { key, at, text } of found) {
        if ((await moved.get(key)) === text) continue;
        await decisions.put(at.decision, [at.place, at.finding]);
        await moved.put(text, key);
      }
    });
    await area.remove(found.map(({ key }) => key));
    await this.connection.write(['moved'], (tx) => tx.objectStore('moved').clear());
  }
}
