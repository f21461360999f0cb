import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import { examine } from '../../src/background/examine';
import { shownReport } from '../../src/background/marks';
import { packDocument } from '../../src/document/transfer';
import { readHtmlFile } from '../../src/readers/file';
import type { Report } from '../../src/report';
import type { Lang } from '../../src/texts';

const address = 'http://www.qinghe.gov.cn/';
const markup = (name: string) => readFileSync(`test/pages/${name}.html`, 'utf8');

function shownOf(name: string, lang: Lang = 'zh') {
  const { reports, audits } = examine({ address, shown: read(markup(name)) });
  return shownReport(reports[0] as Report, audits[0] as Audit, lang);
}

const read = (page: string, withHidden = false) => packDocument(readHtmlFile(page, withHidden)).packed;

describe('the background', () => {
  it('audits what a frame has read, and tells where each cell stands', () => {
    const { audits, wantsAll } = examine({ address, shown: read(markup('row-total')) });
    expect(wantsAll).toBe(false);
    expect(audits[0]?.coverage).toMatchObject({ holds: 40, violated: 2 });
  });

  it('tells the page where all that takes part in findings stands, and nothing of a sound report', () => {
    const report = shownOf('row-total');
    expect(report.places['requests/granted/total']).toEqual([expect.any(Number)]);
    const operands = report.marks.flatMap(({ parts, totals }) => [...parts, ...totals]);
    expect(Object.keys(report.places)).toEqual(expect.arrayContaining(operands));
    expect(report.places['remedies/reconsideration/total']).toBeUndefined();
    expect(shownOf('clean-city')).toMatchObject({ isReport: true, marks: [], tales: [], goals: {}, places: {} });
    expect(shownOf('gov-news')).toMatchObject({ isReport: false, marks: [] });
  });

  it('tells the page which number of which passage a claim is', () => {
    const { marks, places } = shownOf('claim-differs');
    expect(marks.find(({ stop }) => stop)?.id).toBe('claim/0');
    expect(places['claim/0']).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
  });

  it('speaks the language of the reader', () => {
    expect(shownOf('row-total').tales[0]?.message).toContain('总计');
    expect(shownOf('row-total', 'en').tales[0]?.message).toMatch(/^[^\u4e00-\u9fff]+$/);
  });

  it('asks for the hidden parts only when what is shown is no whole report', () => {
    const hidden = markup('row-total').replace(/<table/, '<table style="display:none"');
    const shown = read(hidden);
    const first = examine({ address, shown });
    expect(first.wantsAll).toBe(true);
    const second = examine({ address, shown, all: read(hidden, true) });
    expect(first.audits).toEqual([]);
    expect(second.audits[0]?.coverage.facts).toBe(
      examine({ address, shown: read(markup('row-total')) }).audits[0]?.coverage.facts,
    );
    expect(second.wantsAll).toBe(false);
  });

  it('asks for nothing on a page that shows all', () => {
    expect(examine({ address, shown: read(markup('clean-city')) })).toMatchObject({ wantsAll: false });
  });
});
