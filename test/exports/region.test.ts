import { describe, expect, test } from 'vitest';
import { unreadable } from '../../src/audit/unaudited';
import type { Audit } from '../../src/audit/types';
import { regionPage, remarksOn, type Remark } from '../../src/exports/region';
import type { FactId } from '../../src/forms';
import * as states from '../ui/states';

const model = states.clean().frames[0]?.result.audits[0] as Audit;
type Figures = Readonly<Partial<Record<FactId, number | null>>>;

/** The report of a body on a year, with these figures in place of those of a published one. */
function report(agency: string, year: number, figures: Figures = {}, where = ''): Audit {
  if (!model.report) throw new Error('no report');
  const facts = { ...model.report.facts };
  for (const [fact, value = null] of Object.entries(figures)) facts[fact] = { raw: String(value ?? ''), value };
  const source = `http://www.jiangcheng.gov.cn/${encodeURIComponent(agency)}/${year}${where}.html`;
  return { ...model, source, sha256: `${agency} ${year} ${where}`, report: { ...model.report, agency, year, facts } };
}

const YEARS = [2022, 2023, 2024];
const BODIES = ['江城市财政局', '江城市水务局', '江城市公安局', '江城市林业局', '江城市统计局', '江城市体育局'];
const SMALL: Figures = { 'requests/receivedNew/total': 12, 'requests/disposedTotal/total': 12 };
/** Six bodies with all their years, none of which says anything of the others. */
const region = (years = YEARS, bodies = BODIES): Audit[] =>
  bodies.flatMap((body) => years.map((year) => report(body, year, SMALL)));
const without = (audits: readonly Audit[], agency: string, year: number): Audit[] =>
  audits.filter((audit) => !(audit.report?.agency === agency && audit.report.year === year));
const kinds = (audits: readonly Audit[]): Remark['kind'][] => remarksOn(audits).map(({ kind }) => kind);

describe('what several reports show together', () => {
  test('of a region in order it is nothing', () => expect(remarksOn(region())).toEqual([]));

  test.each([
    ['between two others', 2023],
    ['the newest', 2024],
  ])('a year without a report, %s', (_, year) => {
    const found = remarksOn(without(region(), '江城市水务局', year));
    expect(found).toEqual([{ kind: 'not-published', agency: '江城市水务局', year, neighbours: 5 }]);
  });

  test.each<[string, Audit[]]>([
    ['the first year of a body that is new', without(region(), '江城市水务局', 2022)],
    [
      'the newest year of a body whose successor begins',
      [...without(region(), '江城市水务局', 2024), report('江城市水利局', 2024, SMALL)],
    ],
    [
      'a report that could not be read and may be the one',
      [
        ...without(region(), '江城市水务局', 2023),
        { ...unreadable('http://www.jiangcheng.gov.cn/a.pdf', 'attachment-only'), listedAs: '江城市水务局2023年年报' },
      ],
    ],
    [
      'a year on which few have one',
      without(without(without(region(), BODIES[0] ?? '', 2024), BODIES[1] ?? '', 2024), BODIES[2] ?? '', 2024),
    ],
    ['a region of three', without(region(YEARS, BODIES.slice(0, 3)), '江城市水务局', 2023)],
  ])('silent about %s', (_, audits) => expect(kinds(audits)).toEqual([]));

  test('two copies of one report that differ, with each cell', () => {
    const copy = report('江城市财政局', 2023, { ...SMALL, 'requests/granted/total': 7777 }, '-portal');
    const [found, ...more] = remarksOn([...region(), copy]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'changed-since', cells: [{ fact: 'requests/granted/total', second: 7777 }] });
  });

  test.each<[string, Audit]>([
    ['the same at two addresses', report('江城市财政局', 2023, SMALL, '-portal')],
    ['one in which a figure cannot be read', report('江城市财政局', 2023, { ...SMALL, 'requests/granted/total': null }, '-b')],
  ])('silent about a copy: %s', (_, copy) => expect(kinds([...region(), copy])).toEqual([]));

  test.each<[string, number, number, boolean]>([
    ['a hundred times as many', 30, 3000, true],
    ['a sixth', 300, 50, true],
    ['none after many', 50, 0, true],
    ['five times as many', 30, 150, false],
    ['few, by any factor', 2, 90, false],
    ['none after some', 49, 0, false],
  ])('a figure against the year before: %s', (_, before, after, told) => {
    const audits = [
      report('河口市财政局', 2022, { 'requests/receivedNew/total': before }),
      report('河口市财政局', 2023, { 'requests/receivedNew/total': after }),
    ];
    expect(kinds(audits)).toEqual(told ? ['change-implausible'] : []);
  });

  test('silent about a figure of another body, two years apart, or that is blank', () => {
    const figure = (value: number | null): Figures => ({ 'requests/receivedNew/total': value });
    expect(kinds([report('河口市财政局', 2022, figure(30)), report('河口市税务局', 2023, figure(3000))])).toEqual([]);
    expect(kinds([report('河口市财政局', 2021, figure(30)), report('河口市财政局', 2023, figure(3000))])).toEqual([]);
    expect(kinds([report('河口市财政局', 2022, figure(300)), report('河口市财政局', 2023, figure(null))])).toEqual([]);
  });

  test('a government with less than one of its bodies', () => {
    const audits = [
      report('河口市人民政府', 2023, { 'requests/receivedNew/total': 11 }),
      report('河口市青山区', 2023, { 'requests/receivedNew/total': 10 }),
      report('河口市财政局', 2023, { 'requests/receivedNew/total': 12 }),
    ];
    expect(remarksOn(audits)).toMatchObject([
      {
        kind: 'parent-children',
        reports: [{ agency: '河口市人民政府' }, { agency: '河口市财政局' }],
        cells: [{ fact: 'requests/receivedNew/total', first: 11, second: 12 }],
      },
    ]);
  });

  test.each<[string, string, string, number]>([
    ['of another place', '河口市', '江城市财政局', 2023],
    ['on another year', '河口市', '河口市财政局', 2022],
    ['of a department of the government', '河口市财政局', '河口市财政局青山分局', 2023],
  ])('silent about a body %s', (_, parent, child, year) => {
    const audits = [
      report(parent, 2023, { 'requests/receivedNew/total': 11 }),
      report(child, year, { 'requests/receivedNew/total': 15 }),
    ];
    expect(kinds(audits)).toEqual([]);
  });
});

describe('the page on a region', () => {
  const violated = states.violated().frames[0]?.result.audits[0] as Audit;
  const named = { ...violated, report: violated.report && { ...violated.report, agency: '<b>江城市</b>\u202e', year: 2023 } };
  const audits = [
    ...without(region(), '江城市水务局', 2023),
    named,
    { ...unreadable('http://www.jiangcheng.gov.cn/b.pdf', 'encrypted'), listedAs: '河口市年报' },
  ];

  test.each(['zh', 'en'] as const)('holds no script, no address to fetch, and names only as text (%s)', (lang) => {
    const page = regionPage(audits, lang);
    expect(page).not.toMatch(/<script|<b>江|\u202e|(?:src|href)="http/);
    expect(page).toContain('&lt;b&gt;江城市&lt;/b&gt;');
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  /** The rows of a table by what stands first in them. */
  const rowsOf = (markup: string): Map<string, string[]> =>
    new Map(
      [...markup.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']): [string, string[]] => {
        const [name = '', ...cells] = [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell);
        return [name, cells];
      }),
    );
  const follow = (years: readonly [number, Figures][]): string =>
    regionPage(
      years.map(([year, figures]) => report('江城市水务局', year, { ...SMALL, ...figures })),
      'zh',
    );
  const received = 'requests/receivedNew/total';

  test('shows the years cell by cell, with what changed, and only cells that did', () => {
    const page = follow([
      [2022, { [received]: 8, 'disclosure/fees/amount': 0.1, 'requests/granted/total': 3 }],
      [2023, { [received]: 20, 'disclosure/fees/amount': 0.3, 'requests/granted/total': 3 }],
      [2024, { [received]: 11, 'disclosure/fees/amount': null, 'requests/granted/total': 3 }],
    ]);
    const [, cells = ''] = page.split('<details>');
    expect(cells).toContain('逐格对照：各年数值不同的 2 格');
    const table = rowsOf(cells.split('</details>')[0] ?? '');
    expect(table.get('项目')).toEqual(['2022', '2023', '2024']);
    expect([...table].filter(([name]) => name !== '项目')).toEqual([
      [expect.stringContaining('收费'), ['0.1', '0.3 <small>+0.2</small>', '—']],
      [expect.stringContaining('新收'), ['8', '20 <small>+12</small>', '11 <small>−9</small>']],
    ]);
    expect(
      follow([
        [2022, {}],
        [2023, {}],
      ]),
    ).toContain('各格的数值各年相同');
    expect(
      follow([
        [2022, {}],
        [2023, {}],
      ]),
    ).not.toContain('<details>');
  });

  test('holds so many single cells as a browser can, and says what it has left out', () => {
    const facts = Object.keys(model.report?.facts ?? {});
    const moved = (by: number): Figures => Object.fromEntries(facts.map((fact, at) => [fact, at + by]));
    const many = Array.from({ length: 110 }, (_, n) =>
      [2022, 2023].map((year) => report(`江城市第${n}局`, year, moved(year))),
    ).flat();
    const page = regionPage(many, 'zh');
    const shown = page.split('<details>').length - 1;
    expect(shown).toBe(Math.floor(20_000 / facts.length));
    expect(page.split('本页列出的格数已满').length - 1).toBe(110 - shown);
  });

  test('gives no share of few reports', () => {
    expect(regionPage(region(), 'zh')).toContain('总数不足 10 份，不计比例');
    expect(regionPage(region([2023], [...BODIES, ...BODIES.map((body) => body.replace('江城', '河口'))]), 'zh')).toContain('%）');
  });
});
