import { cellsOf } from './cells';
import { BOTH, NEW, type Found, type ClaimRole, type State } from './state';

const valueOf = (found: readonly Found[], role: ClaimRole) =>
  found.find((claim) => claim.role === role && claim.readings.length === 1 && claim.certain)?.value;

/**
 * Whether the figure of requests received holds those carried in, as far as the paragraph tells: 收到121件（其中新收112件、上年结转9件）.
 * Null when it stays open.
 */
function settled(found: readonly Found[], received: Found): 'new' | 'both' | null {
  const carried = valueOf(found, 'carriedIn');
  const fresh = valueOf(found, 'new');
  if (fresh !== undefined && carried === undefined) return fresh < received.value ? 'both' : null;
  if (!carried) return null;
  if (fresh !== undefined) return received.value === fresh + carried ? 'both' : received.value === fresh ? 'new' : null;
  const disposed = valueOf(found, 'disposed');
  if (disposed === undefined) return null;
  const end = disposed + (valueOf(found, 'carriedOut') ?? 0);
  return end === received.value + carried ? 'new' : end === received.value ? 'both' : null;
}

const keyOf = ({ readings }: Pick<Found, 'readings'>) => readings.map((reading) => reading.join()).join();

/** Sure by itself, and in words of its own. */
const isRival = ({ certain, inherits, within }: Found) => certain && !inherits && within === undefined;

/** Cells for which two different figures are given: neither is certain. */
function contradicted(found: readonly Found[]): ReadonlySet<string> {
  const values = new Map<string, number>();
  const twice = new Set<string>();
  for (const { value, readings } of found) {
    const cells = keyOf({ readings });
    if ((values.get(cells) ?? value) !== value) twice.add(cells);
    values.set(cells, value);
  }
  return twice;
}

/** Keeps only the reading that the other figures of the paragraph allow, and drops what is said twice. */
export function reconcile(state: State): Found[] {
  const seen = new Set<string>();
  const disposed = valueOf(state.found, 'disposed');
  const found = state.found
    .map((claim) => {
      if (claim.role === 'handled') {
        const one = claim.settled === true || disposed === claim.value;
        return { ...claim, certain: one && claim.open === undefined && !state.otherYear };
      }
      const only = claim.role === 'received' ? settled(state.found, claim) : null;
      return only ? { ...claim, readings: [state.cells.request(only === 'new' ? NEW : BOTH)] } : claim;
    })
    .filter((claim) => {
      const key = `${claim.value}=${cellsOf(claim).join('+')}`;
      return !seen.has(key) && seen.add(key);
    });
  const open = contradicted(found.filter(({ besides }) => !besides));
  return found
    .map((claim) =>
      open.has(keyOf(claim)) && !claim.besides
        ? { ...claim, certain: false, ...(isRival(claim) && { rival: true as const }) }
        : claim,
    )
    .sort((a, b) => a.start - b.start);
}
