import { taleOf } from '../../src/hand/marks/story';
import type { Mark } from '../../src/hand/marks/types';
import { finding, grantedRow } from './marked';

export const row = finding({ relations: ['requests.rowTotal/granted'], facts: Object.keys(grantedRow([])) });

/** Sums as they read: their spaces bind signs to figures. */
export const sums = (...given: Parameters<typeof taleOf>) => taleOf(...given).sums.map((sum) => sum.replaceAll('\u00a0', ' '));

export const ids = (marks: readonly Mark[], role: string) => marks.flatMap((mark) => (mark.role === role ? [mark.id] : []));
