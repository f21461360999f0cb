import { describe, expect, test } from 'vitest';
import { remarksOn, type Remark } from '../../src/exports/region';
import { LOOK_ALIKES, PLANTED } from './region-cases';
import { BODIES, Region } from './region-made';

/** What a remark is about, in a few words. */
function about(remark: Remark): string {
  switch (remark.kind) {
    case 'not-published':
      return `missing: ${remark.agency} ${remark.year}`;
    case 'alike-to-another':
      return `alike, ${remark.section}: ${remark.texts.map(({ agency }) => agency).join(', ')} ${remark.texts[0]?.year}`;
    case 'other-place':
      return `other: ${remark.report.agency} ${remark.report.year} tells of ${remark.name}`;
    case 'order-of-years':
      return `order: ${remark.agency} ${remark.years.join(' ')}`;
    case 'order-of-titles':
      return `titles: ${remark.others.map(({ title }) => title).join(', ')}`;
    default: {
      const [first, second] = remark.reports;
      const cells = remark.cells.map(({ fact, first: one, second: other }) => `${fact} ${one} ${other}`).join('; ');
      return `${remark.kind}: ${first.agency} ${first.year}, ${second.agency} ${second.year}: ${cells}`;
    }
  }
}

describe('63 bodies over three years', () => {
  test('nothing is told of them as they are', () => expect(remarksOn(new Region().audits()).map(about)).toEqual([]));

  test(`${PLANTED.length} planted relations are told, and none of ${LOOK_ALIKES.length} look-alikes`, () => {
    expect([BODIES.length, PLANTED.length, LOOK_ALIKES.length]).toEqual([63, 20, 20]);
    const region = new Region();
    for (const [, plant] of [...PLANTED, ...LOOK_ALIKES]) plant(region);
    const told = remarksOn(region.audits(), region.before).map(about);
    expect(told.toSorted()).toEqual(PLANTED.flatMap(([, , ...expected]) => expected).toSorted());
  });
});
