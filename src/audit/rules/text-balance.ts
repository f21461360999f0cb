import type { FactId } from '../../forms';
import { OTHER_ENDS, SCOPE } from '../../forms/lexicon/sums';
import { columnOf, tableOf } from '../../forms/ids';
import { fold } from '../../forms/printed/normal';
import type { Claim, Report } from '../../report/types';
import { at, isExact, passagesOf, total } from '../reading';
import { defineRule, judged, notApplicable, unsure, type Draft } from '../rule';

const NEW: FactId = 'requests/receivedNew/total';
const IN: FactId = 'requests/carriedIn/total';
const DISPOSED: FactId = 'requests/disposedTotal/total';
const OUT: FactId = 'requests/carriedOut/total';
const CELLS: readonly FactId[] = [NEW, IN, DISPOSED, OUT];

/** More figures than that beside the four are no sentence of which anything is certain. */
const MOST_OTHERS = 10;

/** The claims of a section by the cells that they state; figures of any other cells are none of them. */
interface Told {
  /** New ones alone, or with those carried in, as far as words say. */
  readonly received: readonly Claim[];
  readonly carriedIn: readonly Claim[];
  readonly disposed: readonly Claim[];
  readonly carriedOut: readonly Claim[];
}

const isAbout = ({ readings }: Claim, cells: readonly FactId[]) =>
  readings.length > 0 &&
  readings.every((reading) => reading.includes(cells[0] as FactId) && reading.every((id) => cells.includes(id)));

function toldIn(claims: readonly Claim[]): Told {
  const about = (...cells: readonly FactId[]) => claims.filter((claim) => isAbout(claim, cells));
  return { received: about(NEW, IN), carriedIn: about(IN), disposed: about(DISPOSED), carriedOut: about(OUT) };
}

const SENTENCE_ENDS = ['。', '！', '？'];

/** The sentences that hold the claims of one passage, folded, with their offsets on the page. */
function sentencesOf(report: Report, claims: readonly Claim[]): { text: string; passage: string; from: number; to: number }[] {
  const passages = passagesOf(report, claims[0]?.section ?? 'overview');
  return passages.flatMap(({ id, text, offset }) => {
    const own = claims.filter(({ passage }) => passage === id).map(({ start }) => start - offset);
    if (!own.length) return [];
    const from = 1 + Math.max(...SENTENCE_ENDS.map((sign) => text.slice(0, Math.min(...own)).lastIndexOf(sign)));
    const last = Math.max(...own);
    const to = last + text.slice(last).search(/[。！？]|$/);
    return [{ text: fold(text.slice(from, to)), passage: id, from: from + offset, to: to + offset }];
  });
}

/** Whether some of the figures make up a difference. */
function madeUp(difference: number, figures: readonly number[]): boolean {
  let sums = [0];
  for (const figure of figures) sums = [...sums, ...sums.map((sum) => sum + figure)];
  return sums.includes(Math.abs(difference));
}

/** Figures that make up a whole together are its parts; others may be more of the same. */
const notParts = (claims: readonly Claim[], whole: number | undefined): readonly Claim[] =>
  total(claims.map(({ value }) => value)) === whole ? [] : claims;

/** The other figures of these sentences, which may be what is missing: those of no cell, and outcomes and applicants that are no parts. */
function othersIn(report: Report, told: Told, sentences: ReturnType<typeof sentencesOf>): readonly number[] {
  const within = (passage: string, start: number) =>
    sentences.some((s) => s.passage === passage && start >= s.from && start < s.to);
  const four = new Set(Object.values(told).flat());
  const claims = report.claims.filter((claim) => within(claim.passage, claim.start) && !four.has(claim));
  const ofRequests = claims.filter(({ readings, certain }) => certain && readings[0]?.every((id) => tableOf(id) === 'requests'));
  const isOutcome = ({ readings }: Claim) => readings[0]?.every((id) => columnOf(id) === 'total') ?? false;
  const outcomes = ofRequests.filter(isOutcome);
  const applicants = ofRequests.filter((claim) => !isOutcome(claim));
  const open = [
    ...claims.filter(({ certain }) => !certain),
    ...notParts(outcomes, told.disposed[0]?.value),
    ...notParts(applicants, told.received[0]?.value),
  ];
  const uncovered = (report.uncovered ?? []).filter(
    ({ reason, place }) => reason !== 'share' && within(place.passage, place.start),
  );
  return [...open, ...uncovered].map(({ value }) => value).filter((value) => value > 0);
}

/** One figure of each kind, of one body: only then is anything certain. */
function isOpen(report: Report, told: Told, sentences: readonly { text: string }[]): boolean {
  const inSection = report.claims.filter(({ section }) => section === told.disposed[0]?.section);
  const { carriedIn, disposed, carriedOut } = toldIn(inSection);
  const twice = [carriedIn, disposed, carriedOut].some((claims) => new Set(claims.map(({ value }) => value)).size > 1);
  const text = sentences.map((sentence) => sentence.text).join('');
  return twice || new Set(text.match(SCOPE)).size > 1 || OTHER_ENDS.test(text);
}

function judgeSection(report: Report, told: Told): Draft<'differs'> | 'fits' | 'open' {
  const claims = Object.values(told).flat();
  const sentences = sentencesOf(report, claims);
  const [carriedIn, disposed, carriedOut] = [told.carriedIn[0], told.disposed[0], told.carriedOut[0]].map(
    (claim) => claim?.value ?? 0,
  );
  const right = (disposed ?? 0) + (carriedOut ?? 0);
  const sums = told.received.flatMap(({ value, readings }) =>
    readings.map((reading) => value + (reading.includes(IN) ? 0 : (carriedIn ?? 0))),
  );
  // Those answered and carried over may be told of this year's alone.
  if (sums.includes(right) || told.received.some(({ value }) => value === right)) return 'fits';
  const [left = 0] = sums;
  const others = othersIn(report, told, sentences);
  if (isOpen(report, told, sentences) || report.moreUncovered || others.length > MOST_OTHERS) return 'open';
  // Another figure that fits in the place of one of the four may be the one that is meant.
  const inPlace = others.flatMap((figure) => [figure + (carriedOut ?? 0), figure + (disposed ?? 0)]);
  if (sums.some((sum) => madeUp(sum - right, others) || inPlace.includes(sum))) return 'open';
  return {
    key: 'differs',
    params: { left, right, difference: left - right },
    facts: CELLS,
    claims: Object.values(told).map(([claim]: readonly Claim[]) => report.claims.indexOf(claim as Claim)),
    ...at(told.disposed[0] as Claim),
  };
}

/**
 * Received and carried in, answered and carried over, all told in one section: they balance as in table three. Nothing is said
 * where the words leave room for requests that ended otherwise.
 */
export const textBalance = defineRule({
  id: 'text-balance',
  severity: 'notice',
  covers: ['R-N.06'],
  keys: ['differs'],
  check({ report }) {
    const sections = [...new Set(report.claims.map(({ section }) => section))];
    const told = sections
      .map((section) => toldIn(report.claims.filter((claim) => isExact(claim) && claim.section === section)))
      .filter((kinds) => Object.values(kinds).every((claims: readonly Claim[]) => claims.length > 0));
    if (!told.length) return notApplicable('not-told');
    const results = told.map((kinds) => judgeSection(report, kinds));
    const findings = results.filter((result) => typeof result === 'object');
    return findings.length || results.includes('fits') ? judged(findings) : unsure('list-open');
  },
});
