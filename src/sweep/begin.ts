import { listedAddress } from '../readers/listed-address';
import type { JournalRecord } from './schema';
import { SweepState } from './state';
import { keyOf, type Ask, type Role } from './types';

/**
 * What an earlier sweep began with and what it found, to be read again: its columns, and every report that it planned. What
 * somebody has taken out of its plan is listed again, and stays out until somebody takes it in.
 */
export function again(earlier: SweepState): JournalRecord {
  const wanted = [...earlier.tasks.values()].filter(({ plan: { ask, role, via } }) => {
    const isStart = role.kind === 'list' && role.column.depth === 0 && ask.referer === undefined;
    return via === undefined && (isStart || role.kind === 'report');
  });
  const { plans } = new SweepState().number(wanted.map(({ plan: { ask, role } }) => ({ ask, role })));
  const out = new Set(wanted.filter(({ plan: { id } }) => earlier.left.has(id)).map(({ plan: { ask } }) => keyOf(ask)));
  const left = plans.filter(({ ask }) => out.has(keyOf(ask))).map(({ id }) => id);
  return { step: 'begun', version: 1, year: earlier.year, plans, ...(left.length > 0 && { left }) };
}

/** The first record of a journal. @param addresses as somebody typed them; what leads nowhere on the web is left out. */
export function beginning(addresses: readonly string[], year: number | null): JournalRecord {
  const wanted = addresses.flatMap((written): { ask: Ask; role: Role }[] => {
    const address = listedAddress(written, written);
    if (address === null) return [];
    const fragment = new URL(written.trim()).hash.slice(1);
    const column = { key: address, name: '', depth: 0, ...(fragment && { fragment: fragment.slice(0, 100) }) };
    return [{ ask: { address }, role: { kind: 'list', column, part: null } }];
  });
  return { step: 'begun', version: 1, year, plans: new SweepState().number(wanted).plans };
}
