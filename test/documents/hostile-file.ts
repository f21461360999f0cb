import type { Reason } from '../../src/report/types';

/** A file that means harm or was harmed, and what is to be said of it; `audited` where it is to be read. */
export interface HostileFile {
  readonly name: string;
  readonly expected: readonly (Reason | 'audited')[];
  readonly bytes: () => Uint8Array;
}

export const one = (name: string, expected: HostileFile['expected'], bytes: () => Uint8Array): HostileFile => ({
  name,
  expected,
  bytes,
});
