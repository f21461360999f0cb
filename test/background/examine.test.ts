import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/background/examine';
import { packDocument } from '../../src/document/transfer';
import { readHtmlFile } from '../../src/readers/file';

const address = 'http://www.qinghe.gov.cn/';
const markup = (name: string) => readFileSync(`test/pages/${name}.html`, 'utf8');
const read = (page: string, withHidden = false) => packDocument(readHtmlFile(page, withHidden)).packed;

describe('the background', () => {
  it('audits what a frame has read, and tells where each cell stands', () => {
    const { audits, reports, wantsAll } = examine({ address, shown: read(markup('row-total')) });
    const [report] = reports;
    expect(wantsAll).toBe(false);
    expect(audits[0]?.coverage).toMatchObject({ holds: 40, violated: 2 });
    expect(report?.places['requests/granted/total']).toBeGreaterThan(0);
    expect(report?.relations.map(({ id }) => id).sort()).toEqual(['requests.disposedTotal/total', 'requests.rowTotal/granted']);
  });

  it('tells the page of the figures that take part in findings, and of no others', () => {
    const [report] = examine({ address, shown: read(markup('row-total')) }).reports;
    const operands = report?.relations.flatMap(({ left, right }) => [...left, ...right]) ?? [];
    expect(Object.keys(report?.audit.facts ?? {})).toEqual(expect.arrayContaining(operands));
    expect(report?.audit.facts['requests/granted/total']).toEqual({ value: 12 });
    expect(report?.audit.facts['remedies/reconsideration/total']).toBeUndefined();
    const [clean] = examine({ address, shown: read(markup('clean-city')) }).reports;
    expect(clean?.audit).toEqual({ status: 'audited', findings: [], repairs: [], facts: {}, claims: {} });
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
