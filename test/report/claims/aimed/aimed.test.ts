import { expect, test } from 'vitest';
import { readAmounts } from '../../../../src/report/claims/amounts';
import { claimed, CONTEXT } from '../claimed';
import { BUREAU, type Aimed } from './aimed';
import { BESIDE } from './beside';
import { CERTAIN } from './certain';
import { EVERYDAY, OF_MONEY } from './everyday';
import { HONEST } from './honest';
import { MISREAD } from './misread';
import { OF_ALL } from './of-all';
import { SURE } from './sure';

const ALL = [...HONEST, ...MISREAD, ...CERTAIN, ...BESIDE, ...SURE, ...OF_ALL, ...EVERYDAY];

/** Figures that the reader is sure of, each with all its readings: `9 new`, `9 new+in`. */
const sureOf = ({ text, section = 'overview', agency = BUREAU }: Aimed) =>
  claimed(text, { ...CONTEXT, section, agency })
    .filter((claim) => !claim.startsWith('?'))
    .map((claim) => {
      const [value = '', ...cells] = claim.split(/ (?:or )?/);
      return cells.map((name) => `${value} ${name}`);
    });

/** What the reader is sure of and a careful reader is not: on a page it would accuse. */
const accusing = (aimed: Aimed) => {
  const right = [...(aimed.must ?? []), ...(aimed.may ?? [])];
  return sureOf(aimed).filter((readings) => !readings.some((reading) => right.includes(reading)));
};

test.each(ALL)('$text accuses nobody', (aimed) => {
  expect(accusing(aimed)).toEqual([]);
});
test.each(ALL.filter(({ must }) => must))('$text is read', (aimed) => {
  const read = sureOf(aimed).flat();
  expect(aimed.must?.filter((reading) => !read.includes(reading))).toEqual([]);
});

test.each(OF_MONEY)('%s', (text, read) => {
  const told = readAmounts(text, { ...CONTEXT, agency: BUREAU }).filter(({ certain }) => certain);
  expect(told.map(({ value }) => String(value))).toEqual(read);
});
