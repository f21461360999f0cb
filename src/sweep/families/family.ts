import type { ListedLink, ListPage } from '../../document/list';
import type { Ask, Column, FamilyId, Listing, Paging, Part } from '../types';

/** What a family makes of a page in which it recognises itself. */
export interface Recognised {
  /** Links that stand in the page, but in its scripts. */
  readonly links?: readonly ListedLink[];
  /** What is asked for next. */
  readonly next: Part | null;
}

/** A way in which lists reach the browser. Nothing is asked for but what the page itself writes. */
export interface Family {
  readonly id: FamilyId;
  /** Null when the page does not speak of it. */
  recognise(page: ListPage, column: Column): Recognised | null;
  /** Reads an answer to what was asked for. @param base address of the page that the list belongs to. */
  read(text: string, part: Part, base: string): Listing;
}

/** A part of a list. @param ways of asking for it, each tried where the one before brings nothing new. */
export function partOf(paging: Paging, page: number, [ask, ...others]: readonly Ask[]): Part | null {
  return ask ? { ask, paging, page, others } : null;
}

/** Whether the parts that the page promised are all read. */
export const isLast = ({ paging, page }: Part): boolean => paging.pages > 0 && page >= paging.pages;
