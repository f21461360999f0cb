import { listedAddress } from '../readers/links';
import type { JournalRecord } from './schema';
import { SweepState } from './state';
import type { Ask, Role } from './types';

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
