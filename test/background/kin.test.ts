import { describe, expect, it } from 'vitest';
import { chooseKin, kinship, yearBefore, type Candidate } from '../../src/background/kin';

/** A report on 2024 on a county's site; only what a case is about is written out. */
const report = (given: Partial<Candidate> = {}): Candidate => ({
  agency: '青禾县水利局',
  year: 2024,
  siteCode: null,
  ownSite: false,
  figures: 'f',
  isFramed: false,
  isChosen: false,
  address: 'http://www.qinghe.gov.cn/nb/2024.html',
  ...given,
});
const earlier = (given: Partial<Candidate> = {}): Candidate => report({ year: 2023, ...given });

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
    const files = [2024, 2023].map((year) => report({ year, address: `file:///D:/reports/${year}.html` })) as [
      Candidate,
      Candidate,
    ];
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
      Candidate,
      Candidate,
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

describe('versions of a report that give other figures', () => {
  const version = (name: string, given: Partial<Candidate> = {}) =>
    earlier({ address: `http://www.qinghe.gov.cn/${name}.html`, figures: name, ...given });
  const [older, newer] = [version('a'), version('b')];

  it('are told as rivals, the newest first, each once', () => {
    const copy = version('c', { figures: 'a' });
    expect(chooseKin(report(), [newer, copy, older])).toEqual({ kinship: 'same', report: newer, rivals: [copy] });
  });

  it('are no rivals where the figures are the same', () => {
    const copy = version('c', { figures: 'b' });
    expect(chooseKin(report(), [newer, copy])?.rivals).toEqual([]);
  });

  it('are settled by the reader', () => {
    const chosen = version('a', { isChosen: true });
    expect(chooseKin(report(), [newer, chosen])).toEqual({ kinship: 'same', report: chosen, rivals: [newer] });
  });

  it('of a page come before those of a frame, which rival nothing that a page has said', () => {
    const framed = version('c', { isFramed: true });
    expect(chooseKin(report(), [framed, older])).toEqual({ kinship: 'same', report: older, rivals: [] });
    const sister = { siteCode: '3213230012', address: 'http://slj.qinghe.gov.cn/2023.html' };
    const here = { ...framed, siteCode: '3213230000' };
    expect(chooseKin(report({ siteCode: '3213230000' }), [here, version('d', sister)])?.report.figures).toBe('d');
    expect(chooseKin(report(), [framed])).toMatchObject({ report: framed, rivals: [] });
  });

  it('on the very same origin come before those on another of the same site', () => {
    const secure = report({ address: 'https://www.qinghe.gov.cn/2024.html' });
    const both = [version('b'), version('a', { address: 'https://www.qinghe.gov.cn/2023.html' })];
    expect(chooseKin(secure, both)).toMatchObject({ report: { figures: 'a' }, rivals: [] });
    expect(chooseKin(report(), both)).toMatchObject({ report: { figures: 'b' }, rivals: [] });
  });

  it('of namesakes elsewhere rival each other only on one site', () => {
    const elsewhere = (host: string, figures: string) => earlier({ address: `http://${host}/2023.html`, figures });
    const [here, there] = [elsewhere('www.baishui.gov.cn', 'a'), elsewhere('www.heishui.gov.cn', 'b')];
    expect(chooseKin(report(), [here, there])).toEqual({ kinship: 'doubtful', report: here, rivals: [] });
    const other = { ...here, figures: 'c' };
    expect(chooseKin(report(), [here, other])).toEqual({ kinship: 'doubtful', report: here, rivals: [other] });
  });

  it('what only a frame has said does not end a question about a name', () => {
    const own = { siteCode: '3213230012', ownSite: true };
    const other = earlier({ ...own, agency: '青禾县水务局' });
    const framed = report({ ...own, agency: '青禾县水务局', isFramed: true });
    expect(chooseKin(report(own), [framed, other])).toMatchObject({ kinship: 'renamed' });
  });
});

it('no report before the first form is asked for', () => {
  expect(yearBefore({ year: 2019 })).toBeNull();
  expect(yearBefore({ year: 2020 })).toBe(2019);
  expect(yearBefore({ year: null })).toBeNull();
});
