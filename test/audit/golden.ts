import { REMEDY_COLUMNS, REQUEST_COLUMNS } from '../../src/forms/requests';
import { form2021 } from '../../src/forms/form2021';
import type { FactId, Label, TableId } from '../../src/forms';

/** Figures of balanced reports in the form of 2021: every relation of the form holds in each of them. */

type Cell = readonly [fact: FactId, value: number];

/** Reads lines of the shape “row figure figure …” under the given columns. */
const table = (id: TableId, columns: readonly Label[], text: string): Cell[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [row, ...figures] = line.trim().split(/\s+/);
      return columns.map((column, at): Cell => [`${id}/${row}/${column.id}`, Number(figures[at])]);
    });

/** Reads the ten figures of table two in the order of the form. */
const disclosure = (text: string): Cell[] => {
  const cells = form2021.disclosure.flatMap((block) =>
    block.rows.flatMap((row) => block.columns.map((column) => `disclosure/${row.id}/${column.id}` as const)),
  );
  const figures = text.split(' ');
  return cells.map((cell, at): Cell => [cell, Number(figures[at])]);
};

const facts = (requests: string, remedies: string, two: string): ReadonlyMap<FactId, number> =>
  new Map([...disclosure(two), ...table('requests', REQUEST_COLUMNS, requests), ...table('remedies', REMEDY_COLUMNS, remedies)]);

/** All 200 facts of a city's balanced report on 2023. */
export const golden2023: ReadonlyMap<FactId, number> = facts(
  `
  receivedNew 3402 99 0 4 5 1 3511
  carriedIn 91 3 0 0 2 0 96
  granted 1175 12 0 3 1 0 1191
  grantedPart 319 7 0 0 2 0 328
  refused.stateSecret 0 0 0 0 0 0 0
  refused.lawForbids 27 0 0 0 0 0 27
  refused.securityStability 6 0 0 0 0 0 6
  refused.thirdParty 38 0 0 0 0 0 38
  refused.internalAffairs 20 0 0 0 0 0 20
  refused.deliberative 9 0 0 0 0 0 9
  refused.enforcementFile 21 0 0 0 0 0 21
  refused.registryLookup 20 1 0 0 0 0 21
  unable.notHeld 968 74 0 1 3 1 1047
  unable.mustCreate 26 2 0 0 0 0 28
  unable.stillUnclear 3 0 0 0 0 0 3
  declined.petition 305 0 0 0 0 0 305
  declined.duplicate 39 0 0 0 0 0 39
  declined.publication 0 0 0 0 0 0 0
  declined.excessive 58 0 0 0 0 0 58
  declined.reconfirm 4 0 0 0 0 0 4
  other.noCorrection 40 0 0 0 0 0 40
  other.feeUnpaid 10 0 0 0 0 0 10
  other.misc 287 3 0 0 1 0 291
  disposedTotal 3375 99 0 4 7 1 3486
  carriedOut 118 3 0 0 0 0 121`,
  `
  reconsideration 309 17 88 26 440
  litigationDirect 1 1 16 6 24
  litigationAfter 13 0 67 9 89`,
  '2 0 11 109 489 597 1808595 2822652 20163 59237.2449',
);

/** All 200 facts of a city's balanced report on 2024. */
export const golden2024: ReadonlyMap<FactId, number> = facts(
  `
  receivedNew 3440 75 0 1 6 3 3525
  carriedIn 118 3 0 0 0 0 121
  granted 1408 21 0 0 2 0 1431
  grantedPart 462 9 0 0 0 0 471
  refused.stateSecret 2 0 0 0 0 0 2
  refused.lawForbids 1 0 0 0 0 0 1
  refused.securityStability 4 0 0 0 0 0 4
  refused.thirdParty 16 1 0 0 0 0 17
  refused.internalAffairs 21 0 0 0 0 0 21
  refused.deliberative 10 1 0 0 0 0 11
  refused.enforcementFile 21 2 0 0 0 0 23
  refused.registryLookup 13 0 0 0 0 0 13
  unable.notHeld 859 33 0 0 3 2 897
  unable.mustCreate 35 1 0 0 0 0 36
  unable.stillUnclear 8 0 0 0 0 0 8
  declined.petition 86 1 0 0 0 0 87
  declined.duplicate 26 1 0 0 0 0 27
  declined.publication 0 0 0 0 0 0 0
  declined.excessive 3 0 0 0 0 0 3
  declined.reconfirm 0 0 0 0 0 0 0
  other.noCorrection 75 1 0 1 0 0 77
  other.feeUnpaid 38 0 0 0 0 0 38
  other.misc 352 2 0 0 0 0 354
  disposedTotal 3440 73 0 1 5 2 3521
  carriedOut 118 5 0 0 1 1 125`,
  `
  reconsideration 88 18 28 36 170
  litigationDirect 7 0 11 7 25
  litigationAfter 33 0 6 13 52`,
  '2 1 12 50 227 420 1573179 2676474 29351 72701.2578',
);

/** All 200 facts of a city's balanced report on 2025. */
export const golden2025: ReadonlyMap<FactId, number> = facts(
  `
  receivedNew 13612 252 0 45 128 32 14069
  carriedIn 535 6 0 1 18 0 560
  granted 5345 129 0 41 19 14 5548
  grantedPart 2120 39 0 1 6 2 2168
  refused.stateSecret 13 0 0 0 0 0 13
  refused.lawForbids 30 0 0 0 0 0 30
  refused.securityStability 11 0 0 0 0 0 11
  refused.thirdParty 49 2 0 0 0 0 51
  refused.internalAffairs 103 1 0 0 0 0 104
  refused.deliberative 84 1 0 0 0 0 85
  refused.enforcementFile 282 4 0 0 0 0 286
  refused.registryLookup 147 0 0 0 1 2 150
  unable.notHeld 3075 50 0 0 89 8 3222
  unable.mustCreate 177 3 0 0 0 0 180
  unable.stillUnclear 19 0 0 0 0 0 19
  declined.petition 199 1 0 0 3 0 203
  declined.duplicate 147 1 0 0 0 0 148
  declined.publication 0 0 0 0 0 0 0
  declined.excessive 100 1 0 0 0 0 101
  declined.reconfirm 5 0 0 0 0 0 5
  other.noCorrection 315 3 0 0 0 0 318
  other.feeUnpaid 202 0 0 1 0 0 203
  other.misc 941 17 0 1 3 3 965
  disposedTotal 13364 252 0 44 121 29 13810
  carriedOut 783 6 0 2 25 3 819`,
  `
  reconsideration 376 97 196 121 790
  litigationDirect 16 1 12 27 56
  litigationAfter 74 1 30 51 156`,
  '3 5 74 564 984 4185 11398889 6937489 166105 316441',
);
