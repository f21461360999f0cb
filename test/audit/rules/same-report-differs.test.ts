import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/types';
import { entryOf } from '../../../src/texts/handbook';
import { reportWith, zeros } from '../balanced';
import { judge } from './stage';

const GRANTED = 'requests/granted/business';
const FEE = 'disclosure/fees/amount';
const source = 'http://www.lanting.gov.cn/nb/2024.pdf';

type Cells = Readonly<Record<string, string | number | null>>;

/** What the rule says of a page, beside the same report in a file whose cells are these. */
const beside = (cells: Cells, more: Partial<Report> = {}, own: Cells = {}) =>
  judge('same-report-differs', own, {}, { twin: { report: reportWith(cells, more), source } });

describe('same-report-differs', () => {
  it('tells each cell that shows another figure in the other file, with both figures and the place', () => {
    const { outcome, keys, severities, findings } = beside({ [GRANTED]: 9871 });
    expect({ outcome, keys, severities }).toEqual({ outcome: 'fail', keys: ['differs'], severities: ['warning'] });
    expect(findings[0]).toMatchObject({ facts: [GRANTED], params: { fact: GRANTED, other: '9871', where: source } });
  });

  it('tells all of many at once', () => {
    const columns = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService'];
    const rows = ['granted', 'grantedPart'];
    const cells = rows.flatMap((row) => columns.map((column) => [`requests/${row}/${column}`, 9000] as const));
    const { keys, findings } = beside(Object.fromEntries(cells));
    expect(keys).toEqual(['many']);
    expect(findings[0]).toMatchObject({ params: { count: 10, where: source } });
  });

  it.each<[string, Cells, Cells?]>([
    ['the same figures', {}],
    ['a thousands separator', { [GRANTED]: '１，０３６' }, { [GRANTED]: 1036 }],
    ['a blank for 0', { [GRANTED]: '' }, { [GRANTED]: 0 }],
    ['a blank for a figure, which may be lost', { [GRANTED]: '/' }, { [GRANTED]: 7 }],
    ['text that is no number', { [GRANTED]: '若干' }, { [GRANTED]: 7 }],
    ['an amount with fewer places', { [FEE]: '8684.22' }, { [FEE]: '8684.2207' }],
    ['an amount as a whole number', { [FEE]: '8684' }, { [FEE]: '8684.2207' }],
  ])('is silent about %s', (_, cells, own = {}) => expect(beside(cells, {}, own).outcome).toBe('pass'));

  it('and an amount that differs beyond its places is told', () =>
    expect(beside({ [FEE]: '8684.32' }, {}, { [FEE]: '8684.2207' }).keys).toEqual(['differs']));

  it.each([
    ['another year', { year: 2019 }, 'other-year'],
    ['another body', { agency: '砚溪区水利局' }, 'other-agency'],
    ['no report', { status: 'not-a-report' as const }, 'no-twin'],
  ])('compares nothing with %s', (_, more, reason) =>
    expect(beside({ [GRANTED]: 9871 }, more)).toMatchObject({ outcome: 'not-applicable', reason }),
  );

  it('cannot tell where no body is known, or no cell', () => {
    expect(beside({ [GRANTED]: 9871 }, { agency: '' })).toMatchObject({ outcome: 'unsure', reason: 'agency-unknown' });
    const none = Object.fromEntries([...zeros().keys()].map((id) => [id, null]));
    expect(beside(none)).toMatchObject({ outcome: 'unsure', reason: 'cell-not-located' });
    expect(judge('same-report-differs')).toMatchObject({ outcome: 'not-applicable', reason: 'no-twin' });
  });

  it('compares only the cells that both show', () => {
    expect(beside({ [GRANTED]: null }, {}, { [GRANTED]: 7 }).outcome).toBe('pass');
  });

  it.each(['zh', 'en'] as const)('is explained (%s)', (lang) => {
    expect(Object.values(entryOf('same-report-differs', lang) ?? {}).join('\n')).not.toMatch(/待写|To be written/);
  });
});
