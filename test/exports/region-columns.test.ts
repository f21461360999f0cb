import { describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit/types';
import { regionPage, remarksOn, type Remark } from '../../src/exports/region';
import { BODIES, made, toldBy } from './region-made';

const listed = (agency: string, ...years: number[]): Audit[] => years.map((year) => made(agency, year));
const kinds = (audits: readonly Audit[]): Remark['kind'][] => remarksOn(audits).map(({ kind }) => kind);
const bodies = (count: number): string[] => BODIES.slice(1, count + 1);

describe('years in a column', () => {
  test('one out of four stands elsewhere', () => {
    expect(remarksOn(listed('江城市水务局', 2024, 2023, 2021, 2022))).toMatchObject([
      { kind: 'order-of-years', agency: '江城市水务局', years: [2024, 2023, 2021, 2022] },
    ]);
  });

  test('one body of a column goes another way than the rest', () => {
    const rest = bodies(5).flatMap((agency) => listed(agency, 2024, 2023, 2022));
    expect(kinds([...rest, ...listed('江城市柳坞镇人民政府', 2023, 2024, 2022)])).toEqual(['order-of-years']);
  });

  test.each<[string, number[]]>([
    ['the newest first', [2024, 2023, 2022, 2021]],
    ['the oldest first', [2021, 2022, 2023, 2024]],
    ['three of which nobody knows how they should go', [2022, 2024, 2023]],
    ['in no order at all', [2023, 2020, 2024, 2021, 2022]],
    ['one twice, as in two columns', [2024, 2023, 2022, 2024, 2021]],
  ])('silent about %s', (_, years) => {
    expect(kinds(listed('江城市水务局', ...years)).filter((kind) => kind === 'order-of-years')).toEqual([]);
  });

  test('silent about files, which no column lists', () => {
    const files = listed('江城市水务局', 2024, 2023, 2021, 2022).map((audit) => ({ ...audit, listedAs: undefined }));
    expect(kinds(files)).toEqual([]);
  });
});

describe('titles in a column', () => {
  const column = (titleOf: (agency: string, at: number) => string): Audit[] =>
    bodies(12).map((agency, at) => made(agency, 2024, { listedAs: titleOf(agency, at) }));

  test('one is called a summary, one an annual report on affairs', () => {
    const found = remarksOn(
      column((agency, at) =>
        at === 3
          ? `${agency}2024年政府信息公开工作总结`
          : at === 7
            ? `2024年度${agency}政务公开报告`
            : `${agency}2024年政府信息公开工作年度报告`,
      ),
    );
    expect(found).toMatchObject([
      {
        kind: 'order-of-titles',
        usual: '江城市水务局2024年政府信息公开工作年度报告',
        others: [{ title: '江城市体育局2024年政府信息公开工作总结' }, { title: '2024年度江城市财政局政务公开报告' }],
      },
    ]);
    const page = regionPage(
      column((agency, at) => (at === 3 ? `${agency}2024年政府信息公开工作总结` : `${agency}2024年政府信息公开工作年度报告`)),
      'zh',
    );
    expect(page).toContain('栏目中有 1 份年报的标题写法与其他的不同');
  });

  test.each<[string, (agency: string, at: number) => string]>([
    [
      'that differ in years, order and editions',
      (a, at) => (at % 2 ? `2024年度${a}政府信息公开工作年度报告（图文版）` : `${a}政府信息公开2024年度报告.docx`),
    ],
    ['that are cut', (a, at) => (at === 2 ? `${a}2024年政府信息公…` : `${a}2024年政府信息公开工作年度报告`)],
    [
      'half of which are called one way and half another',
      (a, at) => (at % 2 ? `${a}2024年政府信息公开工作总结` : `${a}2024年政府信息公开年度报告`),
    ],
    [
      'with a date behind them',
      (a, at) => (at === 2 ? `${a}2024年政府信息公开年度报告 2025-01-20` : `${a}2024年政府信息公开年度报告`),
    ],
  ])('silent about names %s', (_, titleOf) => expect(kinds(column(titleOf))).toEqual([]));
});

describe('what an audit bears of its sections', () => {
  const printOf = (overview: string, agency = '江城市水务局') =>
    made(agency, 2024, { told: { overview } }).report?.prints?.find(({ section }) => section === 'overview');

  test('is the same whatever the figures, the names and the numbering', () => {
    const { overview } = toldBy(40);
    const first = printOf(overview.replace('我局', '江城市水务局'))?.clauses;
    expect(first?.length).toBeGreaterThan(100);
    expect(printOf(overview.replace('我局', '我镇').replace(/\d+/g, '二十三'), '江城市柳坞镇人民政府')?.clauses).toBe(first);
    expect(printOf(overview.replace('按照', '依照'))?.clauses).not.toBe(first);
  });

  test('bears no text but how it begins', () => {
    const print = printOf(toldBy(41).overview);
    expect(print?.begins.length).toBeLessThanOrEqual(60);
    expect(print?.clauses).toMatch(/^[\w-]+$/);
  });

  test('is nothing of a short section', () => expect(printOf(toldBy(42, 6).overview)).toBeUndefined());

  test('says nothing where a file of results was tampered with', () => {
    const audits = bodies(6).map((agency, at) => {
      const audit = made(agency, 2024);
      const prints = [{ section: 'overview', begins: '<b>', clauses: at % 2 ? '' : '<<<<'.repeat(at) }];
      return { ...audit, report: audit.report && { ...audit.report, prints } };
    });
    expect(kinds(audits)).toEqual([]);
  });
});

describe('the page on a region', () => {
  test.each(['zh', 'en'] as const)('says both texts, and what was saved (%s)', (lang) => {
    const [one = '', other = ''] = BODIES.slice(1);
    const told = toldBy(50);
    const audits = [
      made(one, 2024, { told }),
      made(other, 2024, { told }),
      ...bodies(7)
        .slice(2)
        .map((agency) => made(agency, 2024)),
    ];
    const saved = made(one, 2024, { sha256: 'then', figures: { 'requests/receivedNew/total': 7654 } });
    const page = regionPage(audits, lang, [saved]);
    expect(page.split(told.overview.slice(0, 30)).length).toBe(3);
    expect(page).toContain('7654');
    expect(page).toContain(lang === 'zh' ? '逐字相同' : 'word for word the same');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('charts and the tables below them', () => {
  const cell = (row: string): string => `requests/${row}/total`;
  const [agency = ''] = BODIES.slice(1);
  const FIGURES = [
    [cell('receivedNew'), [120, 90, null, 30, 60]],
    [cell('disposedTotal'), [110, 95, null, 35, 0]],
    [cell('carriedOut'), [10, 5, null, 0, 60]],
  ] as const;
  const audits = [2020, 2021, 2023, 2024].map((year) =>
    made(agency, year, {
      figures: Object.fromEntries(FIGURES.map(([id, figures]) => [id, figures[year - 2020] ?? 0])),
    }),
  );
  const [course = ''] = regionPage(audits, 'zh').split('<svg').slice(1);
  const [drawing = '', rest = ''] = course.split('</svg>');
  const numbers = (pattern: RegExp, text = drawing): number[] => [...text.matchAll(pattern)].map((match) => Number(match[1]));
  const rows = [...rest.split('</table>')[0]!.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, text]) => text),
  );

  test('say the same, a year without a report being a gap in both', () => {
    expect(rows[0]).toEqual(['项目', '2020', '2021', '2022', '2023', '2024']);
    FIGURES.forEach(([, figures], line) => {
      const told = figures.map((figure, at) => {
        const before = figures[at - 1] ?? figure;
        if (figure === null || before === null) return figure === null ? '—' : `${figure}`;
        return [`${figure}`, figure > before && `+${figure - before}`, figure < before && `−${before - figure}`]
          .filter(Boolean)
          .join(' ');
      });
      expect(rows[line + 1]?.slice(1).map((cell) => (cell ?? '').replaceAll(/<[^>]*>/g, ''))).toEqual(told);
      const known = figures.flatMap((figure) => figure ?? []);
      const heights = numbers(new RegExp(`<circle class="dot l${line}"[^>]*cy="([\\d.]+)"`, 'g'));
      const [top, base] = [14, 128];
      expect(heights.map((height) => Math.round(((base - height) * 120) / (base - top)))).toEqual(known);
      // Two runs: none is drawn across the gap.
      expect(drawing.split(`class="line l${line}"`).length - 1).toBe(2);
    });
    const years = numbers(/<text class="year" x="([\d.]+)"/g);
    expect(numbers(/<circle class="dot l0" cx="([\d.]+)"/g)).toEqual(years.filter((_, at) => at !== 2));
  });

  test('names of lines that end at one height stand below each other, within the drawing', () => {
    const same = [2023, 2024].map((year) =>
      made(agency, year, { figures: { [cell('receivedNew')]: 9000, [cell('disposedTotal')]: 9000 } }),
    );
    const [, second = ''] = regionPage(same, 'zh').split('<svg');
    const heights = numbers(/<text class="l\d" x="[\d.]+" y="([\d.]+)"/g, second.split('</svg>')[0]).sort((a, b) => a - b);
    expect(heights).toHaveLength(4);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(14);
    expect(Math.max(...heights)).toBeLessThanOrEqual(140);
    for (const [at, height] of heights.slice(1).entries()) expect(height - (heights[at] ?? 0)).toBeGreaterThanOrEqual(13);
  });

  test('each line has its name at its end and a pattern of its own', () => {
    for (const [line, name] of ['新收申请', '办理总计', '结转下年', '复议诉讼'].entries())
      expect(drawing).toMatch(new RegExp(`<text class="l${line}"[^>]*>${name}</text>`));
    const dashes = numbers(/\.line\.l(\d)\{[^}]*stroke-dasharray/g, regionPage(audits, 'zh'));
    expect(dashes).toEqual([1, 2, 3]);
  });
});
