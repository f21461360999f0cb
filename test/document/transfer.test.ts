import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit';
import { numberOf, packDocument, unpackDocument } from '../../src/document/transfer';
import type { Document } from '../../src/document/types';
import { packedDocument } from '../../src/messages/document';
import { readHtmlFile } from '../../src/readers/file';
import { recognise } from '../../src/report';

const pages = ['seed-000', 'seed-002', 'golden-shanghai-2019', 'row-total', 'image-only', 'list-page'].map(
  (name): [string, Document] => [name, readHtmlFile(readFileSync(`test/pages/${name}.html`, 'utf8'))],
);
const auditAll = (document: Document) =>
  recognise(document).map((report) => audit(report, { source: '', sha256: '', auditedAt: '' }));

describe.each(pages)('a document sent from the page (%s)', (_, document) => {
  const { packed, anchors } = packDocument(document);
  const sent: unknown = JSON.parse(JSON.stringify(packed));

  it('passes the check of the background', () => {
    expect(packedDocument.safeParse(sent).success).toBe(true);
  });

  it('gives the same audit', () => {
    expect(auditAll(unpackDocument(packedDocument.parse(sent)))).toEqual(auditAll(document));
  });

  it('keeps the number of every place', () => {
    const [here] = recognise(document);
    const [there] = recognise(unpackDocument(packedDocument.parse(sent)));
    for (const id of ['requests/granted/total', 'section/overview', 'table/requests', 'passage/overview/0']) {
      const number = numberOf(there?.locate(id) ?? null);
      expect(number === null ? null : anchors[number]).toBe(here?.locate(id) ?? null);
    }
  });
});

describe('a page that sends something else', () => {
  it.each([
    [{}],
    [{ title: '', meta: [], blocks: [['grid', 1e9, 1e9, true, false, []]] }],
    [{ title: '', meta: [], blocks: [['grid', 1000, 300_000, true, false, []]] }],
    [{ title: '', meta: [], blocks: [['grid', 2, 2, true, false, [['1', -1, 0, 1, 1]]]] }],
    [{ title: '', meta: [], blocks: [['text', 7, 0]] }],
  ])('is refused', (message) => {
    expect(packedDocument.safeParse(message).success).toBe(false);
  });
});
