import { unpackDocument } from '../document/transfer';
import type { Document } from '../document/types';
import { packedDocument } from '../messages/document';
import type { ReadingText } from '../messages/job';
import { withLines } from '../readers/lines';
import { recogniseShown, type Report } from '../report';
import { withOwnAnchors } from './transcript';

/** Reports, and the documents in one of which each was recognised. */
export interface Recognised {
  readonly reports: readonly Report[];
  readonly documents: readonly Document[];
}

/** Recognises what is read with or without what it hides. */
export function recognised(read: (withHidden: boolean) => Document): Recognised {
  const documents: Document[] = [];
  const reports = recogniseShown((withHidden) => {
    const document = withOwnAnchors(read(withHidden));
    documents.push(document);
    return document;
  });
  return { reports, documents };
}

function opened(text: string): Document | null {
  try {
    const { data } = packedDocument.safeParse(JSON.parse(text));
    return data ? withLines(unpackDocument(data)) : null;
  } catch {
    return null;
  }
}

/** Recognises what a page has read; null when the text is nothing that a page reads. */
export function recognisedReading({ shown, all }: ReadingText): Recognised | null {
  const page = opened(shown);
  const whole = all === undefined ? null : opened(all);
  return page && recognised((withHidden) => (withHidden && whole) || page);
}
