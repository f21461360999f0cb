import type { ListedLink, ListPage } from '../document/list';
import { readListPage } from '../readers/links';
import { familyOf, recogniseFamily } from './families';
import { isPager, judge } from './links';
import { LIMITS } from './limits';
import { framedList, sentOnTo } from './shells';
import type { Ask, Column, FamilyId, Part, PassedOver, Role } from './types';

/** What a page of a column leads to. */
export interface Found {
  readonly family: FamilyId;
  /** What is to be asked for, in the order of the page. */
  readonly plans: readonly { readonly ask: Ask; readonly role: Role }[];
  readonly passed: readonly PassedOver[];
  /** Marks of the links that no earlier part of the column had. */
  readonly fresh: readonly string[];
  /** Nothing of a list was found: the page itself may be a report. */
  readonly isBare: boolean;
  /** Something was left out because there was too much of it. */
  readonly cut: boolean;
}

/** What is known before a page of a column is opened. */
export interface Known {
  /** The year that somebody asked for, or null. */
  readonly year: number | null;
  /** Marks of the links that earlier parts of this column had. */
  readonly seen: ReadonlySet<string>;
}

/** A mark by which a link is known again: a hash (FNV-1a) of its address. */
function markOf({ address }: ListedLink): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < address.length; i++) hash = Math.imul(hash ^ address.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

const freshOf = (links: readonly ListedLink[], seen: ReadonlySet<string>): string[] => [
  ...new Set(
    links
      .filter((link) => !isPager(link))
      .map(markOf)
      .filter((mark) => !seen.has(mark)),
  ),
];

type Plans = Found['plans'][number][];

/** The reports and columns among links. */
function sorted(links: readonly ListedLink[], column: Column, base: string, year: number | null) {
  const plans: Plans = [];
  const passed: PassedOver[] = [];
  const met = new Set<string>();
  for (const link of links) {
    if (met.has(link.address)) continue;
    const judged = judge(link, { column, address: base, year });
    if (!judged) continue;
    met.add(link.address);
    if (judged.as === 'passed') passed.push(judged.passed);
    else if (judged.as === 'report') {
      const { name, address, isFile } = judged;
      plans.push({ ask: { address, referer: base }, role: { kind: 'report', name, isFile } });
    } else if (column.depth + 1 >= LIMITS.depth) passed.push({ name: judged.name, address: judged.address, why: 'too-deep' });
    else plans.push(listAt(judged.address, base, { name: judged.name, depth: column.depth + 1 }));
  }
  return { plans, passed };
}

function listAt(address: string, referer: string, column: Omit<Column, 'key'>): Plans[number] {
  return { ask: { address, referer }, role: { kind: 'list', column: { ...column, key: address }, part: null } };
}

const planOf = (column: Column, part: Part): Plans[number] => ({ ask: part.ask, role: { kind: 'list', column, part } });

/** Opens the first page of a column. @param text the page, decoded; '' where nothing was to be had. @param address where it stands. */
export function openColumn(text: string, address: string, given: Column, known: Known): Found {
  const page = readListPage(text, address);
  const column = { ...given, name: named(given, page) };
  const nothing = { passed: [], fresh: [], isBare: false, cut: page.cut };
  const target = sentOnTo(page);
  if (target !== null && given.depth < LIMITS.depth) {
    const plan = listAt(target, address, { ...given, name: given.name, depth: given.depth + 1 });
    return { ...nothing, family: 'page', plans: [plan] };
  }
  const found = recogniseFamily(page, column);
  const links = [...page.links, ...(found?.links ?? [])];
  const { plans, passed } = sorted(links, column, address, known.year);
  const frame = plans.length || found ? null : framedList(page);
  if (frame !== null && given.depth + 1 < LIMITS.depth)
    return { ...nothing, family: 'page', plans: [listAt(frame, address, { ...column, depth: given.depth + 1 })] };
  if (found?.next) plans.push(planOf(column, found.next));
  return {
    family: found?.family ?? 'page',
    plans,
    passed: passed.slice(0, LIMITS.passed),
    fresh: freshOf(links, known.seen),
    isBare: plans.length === 0,
    cut: page.cut,
  };
}

/** What a column is called: by the link that leads to it, by its title, and by what the product says of it. */
const named = ({ name }: Column, { title, meta }: ListPage): string =>
  [...new Set([name, title, meta.get('columnname') ?? ''].filter(Boolean))].join(' ').slice(0, 200);

/**
 * Opens another part of a list. What follows is asked for only when this one brings a link that no part before it had; where
 * it brings none, it is asked for in the other ways that its family knows.
 */
export function openPart(text: string, part: Part, column: Column, known: Known): Found {
  const listing = familyOf(part.paging.family)?.read(text, part, column.key) ?? { links: [], next: null };
  const fresh = freshOf(listing.all ?? listing.links, known.seen);
  const { plans, passed } = sorted(listing.links, column, column.key, known.year);
  const goesOn = fresh.length > 0 || 'goesOn' in listing;
  const [ask, ...others] = part.others;
  const isTooLong = part.page >= LIMITS.parts;
  if (goesOn && listing.next && !isTooLong) plans.push(planOf(column, listing.next));
  else if (!goesOn && ask) plans.push(planOf(column, { ...part, ask, others }));
  const cut = goesOn && listing.next !== null && isTooLong;
  return { family: part.paging.family, plans, passed: passed.slice(0, LIMITS.passed), fresh, isBare: false, cut };
}
