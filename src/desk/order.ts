import { hostOf } from '../sweep/address';
import type { SweepState } from '../sweep/state';

/**
 * Puts reports in an order in which people look for them: host after host as the columns were named, and on each as it lists them.
 * The plan has them in the order in which the hosts have answered.
 * @param addressOf '' for what stands nowhere: that comes last.
 */
export function byColumn<T>(state: SweepState, all: readonly T[], addressOf: (one: T) => string): T[] {
  const hosts = new Map<string, number>();
  for (const { plan } of state.tasks.values()) {
    const host = hostOf(plan.ask.address);
    if (!hosts.has(host)) hosts.set(host, hosts.size);
  }
  const rank = (one: T): number => {
    const address = addressOf(one);
    return address ? (hosts.get(hostOf(address)) ?? hosts.size) : Infinity;
  };
  return all
    .map((one) => ({ one, at: rank(one) }))
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ one }) => one);
}
