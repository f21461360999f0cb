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
    const { reports, wantsAll } = examine({ address, shown: read(markup('row-total')) });
    const [report] = reports;
    expect(wantsAll).toBe(false);
    expect(report?.audit.coverage).toMatchObject({ holds: 40, violated: 2 });
    expect(report?.places['requests/granted/total']).toBeGreaterThan(0);
    expect(report?.relations.map(({ id }) => id).sort()).toEqual(['requests.disposedTotal/total', 'requests.rowTotal/granted']);
  });

  it('asks for the hidden parts only when what is shown is no whole report', () => {
    const hidden = markup('row-total').replace(/<table/, '<table style="display:none"');
    const shown = read(hidden);
    const first = examine({ address, shown });
    expect(first.wantsAll).toBe(true);
    const second = examine({ address, shown, all: read(hidden, true) });
    expect(second.reports[0]?.audit.coverage.facts).toBeGreaterThan(first.reports[0]?.audit.coverage.facts ?? 0);
    expect(second.wantsAll).toBe(false);
  });

  it('asks for nothing on a page that shows all', () => {
    expect(examine({ address, shown: read(markup('clean-city')) })).toMatchObject({ wantsAll: false });
  });
});
