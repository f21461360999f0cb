import { listedAddress } from '../readers/links';
import type { JournalRecord } from './schema';
import { SweepState } from './state';
import type { Ask, Role } from './types';

/** What an earlier sweep began with and what it found, to be read again: its columns, and every report that it planned. */
export function again(earlier: SweepState): JournalRecord {
  const wanted = [...earlier.tasks.values()].flatMap(({ plan: { id, ask, role, via } }): { ask: Ask; role: Role }[] => {
    if (earlier.left.has(id)) return [];
    const isStart = role.kind === 'list' && role.column.depth === 0 && ask.referer === undefined;
    return via === undefined && (isStart || role.kind === 'report') ? [{ ask, role }] : [];
  });
  return { step: 'begun', version: 1, year: earlier.year, plans: new SweepState().number(wanted).plans };
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
