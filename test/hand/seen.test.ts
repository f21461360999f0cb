import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packDocument, type PackedDocument } from '../../src/document/transfer';
import { readHtmlFile } from '../../src/readers/file';
import { audited, done, jobOf } from './done';

const read = (name: string): PackedDocument => packDocument(readHtmlFile(readFileSync(`test/pages/${name}.html`, 'utf8'))).packed;
const told = (name: string, seen?: unknown) => {
  const shown = JSON.stringify(read(name));
  return audited(jobOf(shown, { reading: { shown, ...(seen !== undefined && { seen: JSON.stringify(seen) }) } }));
};

/** The texts of a page by the number of their place. */
function textsOf({ blocks }: PackedDocument): string[] {
  return blocks.flatMap((block) =>
    block[0] === 'grid' ? ['', ...block[5].map(([text]) => text)] : [block[0] === 'text' ? block[1] : ''],
  );
}

describe('what a page is asked to look at', () => {
  it('is what the findings speak of, first, and every figure later', () => {
    const [report] = told('row-total').reports;
    const texts = textsOf(read('row-total'));
    const { first = [], later = [] } = report?.shown.look ?? {};
    expect(first.length).toBeGreaterThan(6);
    expect(first.every((at) => later.includes(at))).toBe(true);
    expect(first.map((at) => texts[at])).toEqual(
      expect.arrayContaining([report?.audit.report?.facts['requests/granted/total']?.raw]),
    );
    expect(later.length).toBeGreaterThanOrEqual(report?.audit.coverage.facts ?? Infinity);
  });

  it('are the sentences of figures that differ, too', () => {
    const [report] = told('claim-differs').reports;
    const claim = report?.audit.report?.claims.find(({ verdict }) => verdict === 'violated');
    const texts = textsOf(read('claim-differs'));
    expect(report?.shown.look.first.map((at) => texts[at])).toEqual(
      expect.arrayContaining([expect.stringContaining(claim?.quote ?? '?')]),
    );
  });

  it('is nothing first on a page without findings, and nothing at all where no report is', () => {
    expect(told('clean-city').reports[0]?.shown.look.first).toEqual([]);
    expect(told('clean-city').reports[0]?.shown.look.later.length).toBeGreaterThan(190);
    expect(told('gov-news').reports[0]?.shown.look).toEqual({ first: [], later: [] });
  });
});

describe('what a page shows otherwise', () => {
  const first = told('row-total');
  const at = first.reports[0]?.shown.places['requests/granted/total']?.[0] ?? -1;
  const seen = told('row-total', [[at, '7']]);

  it('is not compared', () => {
    const [report] = seen.reports;
    expect(report?.audit.coverage).toMatchObject({ violated: 0, unchecked: 2 });
    expect(report?.audit.report?.facts['requests/granted/total']).toMatchObject({ value: null, seen: '7' });
    expect(report?.shown.marks.map(({ id, role }) => [id, role])).toEqual([['requests/granted/total', 'primary']]);
    expect(report?.shown.tales.map(({ message }) => message)).toEqual([expect.stringContaining('页面显示为“7”')]);
  });

  it('makes another report of it than the same text without', () => {
    expect(seen.print).not.toBe(first.print);
    expect(told('row-total', []).print).toBe(first.print);
    expect(told('row-total')).toEqual(first);
  });

  it('is not compared with the report of the next year either', () => {
    const [on2023, on2024] = ['golden-suqian-2023', 'golden-suqian-2024'].map((name) => JSON.stringify(read(name))) as [
      string,
      string,
    ];
    const out = told('golden-suqian-2023').reports[0]!;
    const carried = 'requests/carriedOut/total';
    const place = out.shown.look.later.filter(
      (number) => textsOf(read('golden-suqian-2023'))[number] === out.audit.report?.facts[carried]?.raw,
    );
    const texts = [{ shown: on2023, seen: JSON.stringify(place.map((number) => [number, '99999'])) }];
    const earlier = [{ text: 0, part: 0, agency: '宿迁市', year: 2023, sameBody: false }];
    const { reports } = audited(jobOf(on2024, { texts, earlier }));
    expect(reports[0]?.audit.continuity.find(({ id }) => id === 'continuity.carriedIn/total')).toMatchObject({
      verdict: 'unchecked',
      reason: 'not-as-seen',
    });
  });

  it.each([['{'], ['{}'], ['[["a","1"]]'], ['[[1,2]]'], [JSON.stringify([[1, '1'.repeat(201)]])], ['[[1,"1",5]]']])(
    'that is nothing a page sees (%s) is refused',
    (text) => {
      const shown = JSON.stringify(read('row-total'));
      expect(done(jobOf(shown, { reading: { shown, seen: text } }))).toEqual({ kind: 'refused' });
    },
  );
});
