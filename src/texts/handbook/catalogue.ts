/** How many relations and checks each series of the catalogue has. */
const SERIES: readonly (readonly [series: string, count: number])[] = [
  ['2', 7],
  ['3', 5],
  ['4', 3],
  ['Y', 9],
  ['N', 15],
  ['F', 7],
  ['D', 20],
  ['P', 3],
  ['W', 11],
];

/** Every number of the catalogue, from to R-W.11; those from R-D.16 on are what offices that review reports ask for. */
export const catalogueNumbers = (): string[] =>
  SERIES.flatMap(([series, count]) => Array.from({ length: count }, (_, i) => `R-${series}.${String(i + 1).padStart(2, '0')}`));
