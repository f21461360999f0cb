import type { SweepState } from './state';

/** Hosts of which somebody has typed an address. */
export const typedHosts = (state: SweepState): string[] =>
  [...state.tasks.values()]
    .filter(
      ({ plan: { role, ask, via } }) => role.kind === 'list' && role.column.depth === 0 && !ask.referer && via === undefined,
    )
    .map(({ plan }) => new URL(plan.ask.address).host);

/** The plan as people read it: every address that was or will be asked for, and the links that were passed over. */
export function planOf(state: SweepState) {
  const planned = [...state.tasks.values()].map(({ plan: { id, ask, role, via }, outcome }) => ({
    id,
    kind: role.kind,
    ...(role.kind === 'robots' ? {} : { name: role.kind === 'list' ? role.column.name : role.name }),
    ...ask,
    ...(via === undefined ? {} : { via }),
    outcome: outcome?.kind === 'failed' ? outcome.why : (outcome?.kind ?? null),
  }));
  return { planned, passedOver: state.passed, stopped: [...state.stopped].map(([host, why]) => ({ host, why })) };
}
