import { describe, expect, it } from 'vitest';
import { form2021 } from '../../src/forms/form2021';
import { ERROR_NAMES, generatePage, LAYOUT_NAMES } from '.';
import type { GeneratedPage } from '.';
import { LAYOUT_STRINGS } from './layout-strings';
import type { LayoutString } from './layout-strings';

const pages = (count: number, options: Parameters<typeof generatePage>[1] = {}): GeneratedPage[] =>
  Array.from({ length: count }, (_, seed) => generatePage(seed, options));

/** The text of a page as one sees it: cells with bars between them, rows and lines each on a line. */
const seen = (page: GeneratedPage): string =>
  page.html
    .replace(/<\/t[dh]>\s*<t[dh][^>]*>/g, ' | ')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/\n+/g, (gap) => (page.kind === 'html' ? '\n' : gap));

/** Pages of a layout as one sees them and as they are written, made as far as they are asked for. */
const made = new Map<string, { shown: string; html: string }[]>();

function pageOf(layout: string, seed: number): { shown: string; html: string } {
  const known = made.get(layout) ?? [];
  made.set(layout, known);
  const options = layout.startsWith('error:') ? { layout: 'spans', error: layout.slice(6) } : { layout, error: 'none' };
  while (known.length <= seed) {
    const page = generatePage(known.length, { ...options, alone: true });
    known.push({ shown: seen(page), html: page.html });
  }
  return known[seed] as { shown: string; html: string };
}

/** Whether the layout prints the example on one of its pages. */
function printed([example, layout, pattern]: LayoutString): boolean {
  const text = example.replaceAll('⏎', '\n').replaceAll('␣', ' ');
  for (let seed = 0; seed < 150; seed++) {
    const { shown, html } = pageOf(layout, seed);
    if (pattern ? pattern.test(shown) || pattern.test(html) : shown.includes(text) || html.includes(text)) return true;
  }
  return false;
}

describe('the generator of pages', () => {
  it('makes the same page of the same seed', () => {
    expect(pages(60)).toEqual(pages(60));
  });

  it('makes another page of another seed', () => {
    expect(new Set(pages(300).map((page) => page.html)).size).toBe(300);
  });

  it('goes round all layouts', () => {
    expect(pages(LAYOUT_NAMES.length).map((page) => page.layout)).toEqual(LAYOUT_NAMES);
  });

  it('plants every kind of error', () => {
    const wanted = ERROR_NAMES.filter((name) => name !== 'none').sort();
    const kinds = new Set<string>();
    for (let seed = 0; seed < 3000 && kinds.size < wanted.length; seed++) {
      for (const { kind } of generatePage(seed).errors) kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(wanted);
  });

  it('makes clean pages on which every relation holds', () => {
    for (const page of pages(200, { layout: 'spans', error: 'none', alone: true })) {
      expect(new Set(Object.values(page.truth.relations))).toEqual(new Set(['holds']));
      expect(new Set(Object.values(page.truth.sections))).toEqual(new Set(['present']));
      expect(page.truth.lostRows).toEqual([]);
    }
  });

  it('lists the 200 cells of the form of 2021', () => {
    const page = pages(40, { layout: 'spans', error: 'none', alone: true }).find(({ form }) => form === form2021.id);
    expect(Object.keys(page?.truth.facts ?? {})).toHaveLength(200);
  });

  it('tells figures that agree with the tables of a clean page, and figures about other things', () => {
    const told = pages(200, { layout: 'spans', error: 'none', alone: true }).flatMap(({ truth }) => truth.told);
    const stated = told.filter(({ readings }) => readings.length);
    expect(new Set(stated.map(({ verdict }) => verdict))).toEqual(new Set(['holds']));
    expect(new Set(stated.flatMap(({ readings }) => readings.flat().map((fact) => fact.split('/')[0])))).toEqual(
      new Set(['disclosure', 'requests', 'remedies']),
    );
    expect(told.filter(({ readings }) => !readings.length).length).toBeGreaterThan(200);
  });

  it('contradicts the prose where a figure that it tells is planted wrong', () => {
    const verdicts = pages(300, { layout: 'spans', error: 'figure', alone: true }).flatMap(({ truth, errors }) =>
      truth.told
        .filter(({ verdict }) => verdict === 'violated')
        .map(({ readings }) => readings.every((reading) => reading.includes(errors[0]?.facts[0] ?? 'requests//'))),
    );
    expect(verdicts.length).toBeGreaterThan(5);
    expect(new Set(verdicts)).toEqual(new Set([true]));
  });

  it.each([['１'], [',\\d{3}件'], ['，\\d{3}件'], ['[二三四五六七八九]十?件'], ['\\d 件'], ['余件'], ['[约近]']])(
    'writes figures of the prose in several ways: %s',
    (pattern) => {
      const isWritten = new RegExp(pattern);
      expect(Array.from({ length: 300 }, (_, seed) => seed).some((seed) => isWritten.test(pageOf('spans', seed).html))).toBe(
        true,
      );
    },
  );

  it('violates a row and a column with every single wrong figure of table three', () => {
    for (const { truth } of pages(200, { layout: 'spans', error: 'figure', alone: true })) {
      const violated = Object.entries(truth.relations).filter(([, verdict]) => verdict === 'violated');
      expect(violated.length).toBeGreaterThanOrEqual(2);
      expect(truth.culprit).not.toBeNull();
    }
  });

  it('leaves the relations of a lost cell unchecked', () => {
    for (const { truth } of pages(60, { layout: 'spans', error: 'lost-cell', alone: true })) {
      expect(truth.lostRows).toHaveLength(1);
      expect(truth.relations[`requests.rowTotal/${truth.lostRows[0]}`]).toBe('unchecked');
    }
  });

  it.each(LAYOUT_STRINGS.map((entry) => [entry[0], entry[1], entry] as const))('prints %s in %s', (_example, _layout, entry) => {
    expect(printed(entry)).toBe(true);
  });
});
