import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { misreadSample } from '../../src/exports/sample';
import { drafted, source } from '../clerk/clerk-jobs';

/** The first report of a page, as the page for drafts has it. */
async function read(html: string) {
  const [first] = await drafted([source(html, '.html')]);
  if (!first?.transcript) throw new Error('no report');
  return { audit: first.audit, transcript: first.transcript };
}

const pageOf = (name: string): string => readFileSync(`test/pages/${name}.html`, 'utf8');

describe('a sample of a report that was misread', () => {
  it.each(['disposed-total', 'clean-county', 'blank-total', 'golden-suqian-2023', 'golden-shanghai-2019'])(
    '%s: the same cells and relations when it is read again, and no text of the page',
    async (name) => {
      const { audit, transcript } = await read(pageOf(name));
      const sample = misreadSample(audit, transcript);
      const again = await read(sample);
      expect(again.audit.report?.facts).toEqual(audit.report?.facts);
      expect(again.audit.relations).toEqual(audit.relations);
      expect(again.audit.report?.agency).not.toBe(audit.report?.agency);
      expect(sample).not.toContain(audit.report?.agency);
      expect(sample).not.toMatch(/<script|(?:src|href)="http/);
      for (const { quote } of audit.report?.claims ?? []) expect(sample).not.toContain(quote);
    },
  );

  it('a page with mark-up in its cells and title stays text', async () => {
    const html = pageOf('clean-county').replace(/<\/td>/, '&lt;img src=x onerror=alert(1)&gt;</td>');
    const { audit, transcript } = await read(html);
    expect(misreadSample(audit, transcript)).not.toContain('<img');
  });
});
