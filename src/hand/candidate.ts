import type { PackedDocument } from '../document/transfer';
import { ADDRESS, NAMED } from '../forms/detection';

/** Headings that may name the page; longer ones are no names. */
const MOST_HEADINGS = 4;
const LONGEST_NAME = 200;
const NAMING = new Set(['articletitle', 'columnname']);

/** Title, meta tags and first headings of a page in one line. */
export function namesOf({ title, meta, blocks }: PackedDocument): string {
  const headings = blocks.flatMap((block) => (block[0] === 'text' && (block[2] === 1 || block[2] === 2) ? [block[1]] : []));
  const names = [
    title,
    ...meta.flatMap(([name, content]) => (NAMING.has(name) ? [content] : [])),
    ...headings.slice(0, MOST_HEADINGS),
  ];
  return names.map((name) => name.slice(0, LONGEST_NAME).replace(/\s+/g, '')).join('|');
}

/** Whether names or the address name a report, so that one may still arrive on the page. */
export const isCandidate = (names: string, address: string): boolean => ADDRESS.test(address) || NAMED.test(names);
