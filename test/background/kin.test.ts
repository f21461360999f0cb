import { describe, expect, it } from 'vitest';
import { chooseKin, kinship, yearBefore, type Known } from '../../src/background/kin';

/** A report on 2024 on a county's site; only what a case is about is written out. */
const report = (given: Partial<Known> = {}): Known => ({
  agency: '青禾县水利局',
  year: 2024,
  siteCode: null,
  ownSite: false,
  address: 'http://www.qinghe.gov.cn/nb/2024.html',
  ...given,
});
const earlier = (given: Partial<Known> = {}): Known => report({ year: 2023, ...given });

describe('an earlier report is of the same agency', () => {
  it('under the same name on the same site, with www or without', () => {
    expect(kinship(report(), earlier())).toBe('same');
    expect(kinship(report(), earlier({ address: 'https://qinghe.gov.cn/nb/2023.html' }))).toBe('same');
    expect(kinship(report(), earlier({ agency: '青禾县 水利局' }))).toBe('same');
  });

  it('under the same name on another government site of the same place', () => {
    const own = { siteCode: '3213230012', address: 'http://slj.qinghe.gov.cn/2023.html' };
    expect(kinship(report({ siteCode: '3213230000' }), earlier(own))).toBe('same');
  });

  it('as a file in the same folder', () => {
    const files = [2024, 2023].map((year) => report({ year, address: `file:///D:/reports/${year}.html` })) as [Known, Known];
    expect(kinship(...files)).toBe('same');
    expect(kinship(files[0], { ...files[1], address: 'file:///D:/other/2023.html' })).toBe('doubtful');
  });

  it('only of the year before', () => {
    expect(kinship(report(), earlier({ year: 2022 }))).toBeNull();
    expect(kinship(report(), earlier({ year: 2024 }))).toBeNull();
    expect(kinship(report(), earlier({ year: null }))).toBeNull();
  });

  it('perhaps, under the same name elsewhere: many places have an agency of that name', () => {
    const elsewhere = { address: 'http://www.baishui.gov.cn/nb/2023.html' };
    expect(kinship(report({ agency: '水利局' }), earlier({ agency: '水利局', ...elsewhere }))).toBe('doubtful');
    expect(kinship(report({ siteCode: '3213230000' }), earlier({ siteCode: '4114230000' }))).toBe('doubtful');
    const bare = { agency: '水利局', siteCode: '3213230000' };
    expect(kinship(report(bare), earlier({ ...bare, siteCode: '3213230012' }))).toBe('doubtful');
    expect(kinship(report(bare), earlier(bare))).toBe('same');
  });

  it('not because a site that is none of the government claims the code of one', () => {
    const claimed = { siteCode: '3213230000', address: 'http://www.example.org/2023.html' };
    expect(kinship(report({ siteCode: '3213230000' }), earlier(claimed))).toBe('doubtful');
    expect(kinship(report({ siteCode: '3213230000' }), earlier({ ...claimed, address: 'http://evilgov.cn/2023.html' }))).toBe(
      'doubtful',
    );
  });
});

describe('an agency under another name', () => {
  const own = { siteCode: '3213230012', ownSite: true };

  it('is asked about on its own site', () => {
    expect(kinship(report(own), earlier({ ...own, agency: '青禾县水务局' }))).toBe('renamed');
  });

  it('is another one on a site that many share, or without a code', () => {
    expect(kinship(report({ ...own, ownSite: false }), earlier({ ...own, agency: '青禾县教育局' }))).toBeNull();
    expect(kinship(report({ ownSite: true }), earlier({ ownSite: true, agency: '青禾县教育局' }))).toBeNull();
    expect(kinship(report(), earlier({ agency: '青禾县教育局' }))).toBeNull();
  });

  it('is another one when that one goes on reporting', () => {
    const other = earlier({ ...own, agency: '青禾县水务局' });
    expect(chooseKin(report(own), [other])).toMatchObject({ kinship: 'renamed' });
    expect(chooseKin(report(own), [report({ ...own, agency: '青禾县水务局' }), other])).toBeNull();
  });
});

describe('of several earlier reports', () => {
  it('that on the same site comes first, then the newest', () => {
    const sister = earlier({ siteCode: '3213230012', address: 'http://slj.qinghe.gov.cn/2023.html' });
    const [newest, oldest] = ['b', 'a'].map((name) => earlier({ address: `http://www.qinghe.gov.cn/${name}.html` })) as [
      Known,
      Known,
    ];
    const now = report({ siteCode: '3213230000' });
    expect(chooseKin(now, [sister, newest, oldest])?.report).toBe(newest);
    expect(chooseKin(now, [sister])?.report).toBe(sister);
  });

  it('one of the same name comes before a renamed one, and that before one elsewhere', () => {
    const own = { siteCode: '3213230012', ownSite: true };
    const elsewhere = earlier({ address: 'http://www.baishui.gov.cn/2023.html', siteCode: '4114230000' });
    const renamed = earlier({ ...own, agency: '青禾县水务局' });
    const same = earlier(own);
    expect(chooseKin(report(own), [elsewhere, renamed, same])).toMatchObject({ kinship: 'same', report: same });
    expect(chooseKin(report(own), [elsewhere, renamed])).toMatchObject({ kinship: 'renamed' });
    expect(chooseKin(report(own), [elsewhere])).toMatchObject({ kinship: 'doubtful' });
    expect(chooseKin(report(own), [])).toBeNull();
  });
});

it('no report before the first form is asked for', () => {
  expect(yearBefore({ year: 2019 })).toBeNull();
  expect(yearBefore({ year: 2020 })).toBe(2019);
  expect(yearBefore({ year: null })).toBeNull();
});
