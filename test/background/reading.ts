import { readFileSync } from 'node:fs';
import { packDocument } from '../../src/document/transfer';
import { readHtmlFile } from '../../src/readers/file';

/** What the auditor of a page sends: the sample in which one total differs, with its words replaced. */
export function readingOf(change: (markup: string) => string = (markup) => markup) {
  const { packed } = packDocument(readHtmlFile(change(readFileSync('test/pages/row-total.html', 'utf8'))));
  return { kind: 'page-read', born: 1000, shown: JSON.stringify(packed), seen: '[]', foreignFrames: [] };
}
