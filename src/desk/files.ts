import { endingOf, READABLE } from '../readers/endings';

/** Whether a file that an address leads to can be read at all: others are listed, and not asked for. */
export const isReadableFile = (address: string): boolean => READABLE.has(endingOf(new URL(address).pathname));
