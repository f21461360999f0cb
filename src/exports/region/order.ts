import type { Audit } from '../../audit/types';
import { CALLED_PAPER, CUT_NAME, DATE_AT_END, DATE_AT_START, PAPER_FILLER } from '../../forms/listing';
import { fold } from '../../forms/printed/normal';
import { EDITION } from '../../forms/printed/titles';
import { groupedBy, type Known } from './reports';
import type { Remark, Titled } from './types';

/** Of fewer years no order can be told by themselves, of fewer titles no usual one. */
const LEAST_YEARS = 4;
const LEAST_TITLES = 10;
/** So many are as the rest of the column: of its titles, and of its bodies. */
const USUAL = 0.8;
const LEAST_BODIES = 4;
/** Longer names are cut before they are looked at. */
const LONGEST_NAME = 200;

const hostOf = (source: string): string => (URL.canParse(source) ? new URL(source).host : '');

const rises = (years: readonly number[]): boolean => years.every((year, at) => at === 0 || year > (years[at - 1] ?? 0));
const isInOrder = (years: readonly number[]): boolean => rises(years) || rises(years.toReversed());
/** Whether one year stands where it does not belong, and all others are in order. */
const isOneOff = (years: readonly number[]): boolean => years.some((_, at) => isInOrder(years.toSpliced(at, 1)));

/** The years of each body as its column lists them. Nothing is said of a body with two reports on a year: they may be of two columns. */
export function orderOfYears(reports: readonly Known[]): Remark[] {
  const listed = reports.filter(({ audit }) => audit.listedAs !== undefined && audit.part === undefined);
  return [...groupedBy(listed, ({ source }) => hostOf(source)).values()].flatMap((ofHost) => {
    const bodies = [...groupedBy(ofHost, ({ agency }) => agency)].flatMap(([agency, own]) => {
      const years = own.map(({ year }) => year);
      return years.length > 2 && new Set(years).size === years.length ? [{ agency, years, source: own[0]?.source ?? '' }] : [];
    });
    const inOrder = bodies.filter(({ years }) => isInOrder(years)).length;
    const isUsual = inOrder >= LEAST_BODIES && inOrder >= USUAL * bodies.length;
    return bodies.flatMap(({ agency, years, source }): Remark[] => {
      if (isInOrder(years) || !(isUsual || (years.length >= LEAST_YEARS && isOneOff(years)))) return [];
      return [{ kind: 'order-of-years', agency, source, years }];
    });
  });
}

/** What a name calls the paper; null where it does not, or is cut. */
function paperIn(name: string): string | null {
  let text = fold(name.slice(0, LONGEST_NAME).replace(DATE_AT_END, '').replace(DATE_AT_START, ''));
  if (CUT_NAME.test(text)) return null;
  for (let plain = text.replace(EDITION, ''); plain !== text; plain = text.replace(EDITION, '')) text = plain;
  return CALLED_PAPER.exec(text)?.[0].replace(PAPER_FILLER, '') ?? null;
}

/** Columns whose reports are nearly all called by one name, with those that are called by another. */
export function orderOfTitles(audits: readonly Audit[]): Remark[] {
  const columns = new Map<string, (Titled & { readonly paper: string })[]>();
  for (const { source, listedAs = '', part = 1 } of audits) {
    const [paper, host] = [paperIn(listedAs), hostOf(source)];
    if (paper === null || !host || part > 1) continue;
    const titles = columns.get(host) ?? [];
    titles.push({ source, title: listedAs, paper });
    columns.set(host, titles);
  }
  return [...columns].flatMap(([host, titles]): Remark[] => {
    const counts = new Map<string, number>();
    for (const { paper } of titles) counts.set(paper, (counts.get(paper) ?? 0) + 1);
    const [usual, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
    const others = titles.filter(({ paper }) => paper !== usual);
    if (titles.length < LEAST_TITLES || count < USUAL * titles.length || !others.length) return [];
    const shown = titles.find(({ paper }) => paper === usual)?.title ?? '';
    return [{ kind: 'order-of-titles', host, usual: shown, others: others.map(({ source, title }) => ({ source, title })) }];
  });
}
