import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { parseHTML } from 'linkedom';
import { audit } from '../../src/audit';
import type { Audit } from '../../src/audit/types';
import { transcriptOf, withOwnAnchors } from '../../src/clerk/transcript';
import type { Document } from '../../src/document/types';
import { evidencePage, type Evidence } from '../../src/exports/evidence';
import type { Transcript } from '../../src/exports/transcript';
import { readHtmlFile } from '../../src/readers/file';
import { recogniseShown } from '../../src/report';
import type { Lang } from '../../src/texts';
import '../../src/texts/both';

/** Evidence of sample pages, as the extension makes it. */

const MOMENT = { local: '2026-01-20 16:00:00 +08:00', utc: '2026-01-20 08:00:00' };
const ADDRESS = 'http://www.jiangcheng.gov.cn/xxgk/nb/2024.html';

export interface Read {
  readonly audit: Audit;
  readonly transcript: Transcript | null;
}

/** The first report of a document that is read with or without what it hides. */
function readDocument(read: (withHidden: boolean) => Document): Read {
  const documents: Document[] = [];
  const reports = recogniseShown((withHidden) => {
    const document = withOwnAnchors(read(withHidden));
    documents.push(document);
    return document;
  });
  const [report] = reports;
  if (!report) throw new Error('no report');
  const context = { source: ADDRESS, sha256: 'ab'.repeat(32), auditedAt: '2026-01-20T08:00:00Z' };
  return { audit: audit(report, context), transcript: transcriptOf(report, documents) };
}

export const markupOf = (name: string): string => readFileSync(`test/pages/${name}.html`, 'utf8');

export const readMarkup = (markup: string): Read => readDocument((withHidden) => readHtmlFile(markup, withHidden));

export function evidenceOf(read: Read, more: Partial<Evidence> = {}, lang: Lang = 'zh'): string {
  const about = { origin: 'page', address: ADDRESS, title: '江城市人民政府', audited: MOMENT, made: MOMENT } as const;
  return evidencePage({ ...read, ...about, ...more }, lang);
}

/** What is wrong with the markup of a page, by the codes of the HTML standard. */
export function errorsOf(page: string): string[] {
  const errors: string[] = [];
  parse(page, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) });
  return errors;
}

export const opened = (page: string) => parseHTML(page).document;

/** The text of an element with the sign behind its figure left out. */
export function textAt(document: ReturnType<typeof opened>, id: string): string | null {
  const element = document.getElementById(id)?.cloneNode(true) as Element | undefined;
  element?.querySelectorAll('sup').forEach((sign) => sign.remove());
  return element?.textContent ?? null;
}
