import type { Score } from './score';

/** What a careful reader says that a figure of the prose states: the sum of cells. */
export interface Label {
  readonly about: readonly string[];
  readonly value: number;
  /** `may`: reporting it is right, leaving it out too. */
  readonly certainty?: 'must' | 'may';
  readonly alternatives?: readonly (readonly string[])[];
  readonly alternativeValues?: readonly number[];
  /** What the tables say to it; null or none: open. */
  readonly verdict?: string | null;
}

export interface Reported {
  readonly about: readonly string[];
  readonly value: number;
  readonly verdict: string;
}

const key = (about: readonly string[]) => [...new Set(about)].sort().join(' ');

function reads(label: Label, claim: Reported): boolean {
  const values = [label.value, ...(label.alternativeValues ?? [])];
  const readings = [label.about, ...(label.alternatives ?? [])];
  return (
    values.some((value) => Math.abs(value - claim.value) < 1e-9) && readings.some((about) => key(about) === key(claim.about))
  );
}

/** Claims as reported, each once. */
const unique = (claims: readonly Reported[]): Reported[] => [
  ...new Map(claims.map((claim) => [`${key(claim.about)}=${claim.value}`, claim])).values(),
];

/** Holds reported claims against labels. A stated zero may be told fact by fact or in one. */
export function judgeClaims(labels: readonly Label[], claims: readonly Reported[]) {
  const reported = unique(claims);
  const zeros = new Set(labels.filter((label) => label.value === 0).flatMap((label) => label.about));
  const isRight = (claim: Reported) =>
    labels.some((label) => reads(label, claim)) || (claim.value === 0 && claim.about.every((fact) => zeros.has(fact)));
  const right = reported.filter(isRight);
  const zerosRead = new Set(right.filter((claim) => claim.value === 0).flatMap((claim) => claim.about));
  const isRead = (label: Label) =>
    right.some((claim) => reads(label, claim)) || (label.value === 0 && label.about.every((fact) => zerosRead.has(fact)));
  const must = labels.filter((label) => label.certainty !== 'may');
  const judged = right.flatMap((claim) => {
    const wanted = labels.find((label) => reads(label, claim))?.verdict;
    return wanted ? [{ claim, wanted }] : [];
  });
  return {
    must,
    missed: must.filter((label) => !isRead(label)),
    right,
    wrong: reported.filter((claim) => !isRight(claim)),
    judged,
    misjudged: judged.filter(({ claim, wanted }) => claim.verdict !== wanted),
  };
}

/** Counts claims into a score; `others` are figures of the prose that state no cell. */
export function countClaims(
  labels: readonly Label[],
  claims: readonly Reported[],
  others: readonly number[],
  score: Score,
  note: (text: string) => void,
): void {
  const { must, missed, right, wrong, judged, misjudged } = judgeClaims(labels, claims);
  const taken = new Set(wrong.map(({ value }) => value));
  score.claims += must.length;
  score.claimsRead += must.length - missed.length;
  score.claimsReported += right.length + wrong.length;
  score.claimsReportedRight += right.length;
  score.verdicts += judged.length;
  score.verdictsRight += judged.length - misjudged.length;
  score.others += others.length;
  score.othersReported += others.filter((value) => taken.has(value)).length;
  for (const { value, about } of missed) note(`claim ${value} = ${about.join(' + ')}: not read`);
  for (const { value, about } of wrong) note(`claim ${value} = ${about.join(' + ')}: nothing states it`);
  for (const { claim, wanted } of misjudged)
    note(`claim ${claim.value} = ${claim.about.join(' + ')}: ${claim.verdict}, truth ${wanted}`);
}
