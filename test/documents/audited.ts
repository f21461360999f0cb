import type { Audit } from '../../src/audit';
import { auditTwice } from '../../src/audit/twice';
import { openDocument } from '../../src/readers/open';
import { recognise, recogniseShown } from '../../src/report';
import { judgePage, type Judgement } from '../accuracy/compare';
import { pageOf, type Source } from './sources';

/** Tables of characters of fonts that are not embedded. */
const CMAPS = 'node_modules/pdfjs-dist/cmaps/';

/** Reads, recognises and audits a document as the command line does. */
async function auditDocument(bytes: Uint8Array, ending: string | null = null): Promise<Audit[]> {
  const opened = await openDocument(bytes, ending, { cmaps: CMAPS });
  if ('reason' in opened) throw new Error(opened.reason);
  const second = opened.readAgain ? recognise(opened.readAgain()) : [];
  return recogniseShown(opened.read).map((report, i) => auditTwice(report, second[i], { source: '', sha256: '', auditedAt: '' }));
}

/** Holds a document against the report that it was made of. */
export async function judgeDocument(source: Source, producer: string, bytes: Uint8Array): Promise<Judgement> {
  return judgePage(pageOf(source, producer), await auditDocument(bytes));
}
