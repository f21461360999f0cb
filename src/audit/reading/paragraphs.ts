import type { Claim, Rate, Report } from '../../report/types';

interface Places {
  /** Claims of a paragraph in the order of the text, by the paragraph's id. */
  readonly paragraphs: ReadonlyMap<string, readonly Claim[]>;
  /** The number of each claim. */
  readonly numbers: ReadonlyMap<Claim, number>;
}

/** A hostile page has as many paragraphs as claims: nobody looks through all claims for each of them. */
const known = new WeakMap<Report, Places>();

function placesOf(report: Report): Places {
  const places = known.get(report);
  if (places) return places;
  const paragraphs = new Map<string, Claim[]>();
  for (const claim of report.claims) {
    const together = paragraphs.get(claim.passage);
    if (together) together.push(claim);
    else paragraphs.set(claim.passage, [claim]);
  }
  const made = { paragraphs, numbers: new Map(report.claims.map((claim, number) => [claim, number])) };
  known.set(report, made);
  return made;
}

/** The claims of each paragraph that has any, in the order of the text. */
export const claimsByParagraph = (report: Report): Iterable<readonly Claim[]> => placesOf(report).paragraphs.values();

/** The claims of one paragraph. */
export const claimsIn = (passage: string, report: Report): readonly Claim[] => placesOf(report).paragraphs.get(passage) ?? [];

/** The number of a claim in its report, or -1. */
export const numberOf = (claim: Claim, report: Report): number => placesOf(report).numbers.get(claim) ?? -1;

/** The number of the claim whose figure a percentage follows, or -1. */
export function claimOf(rate: Rate, report: Report): number {
  const claim = claimsIn(rate.passage, report).find(({ start }) => start === rate.figure);
  return claim ? numberOf(claim, report) : -1;
}
