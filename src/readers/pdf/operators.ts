import type { PDFPageProxy } from 'pdfjs-dist';
import { Unreadable } from '../unread';

/** No page draws more: thousands of lines and every sign by itself are a tenth of it. */
const MOST = 200_000;

type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** Where a page takes in the pieces of its list as they come; pdf.js has no other way to tell how long that becomes. */
interface Receiving {
  _renderPageChunk?(piece: { readonly length: number }, ...more: readonly unknown[]): void;
}

/**
 * All that a page draws. Forms within forms make a page without end of a few bytes: it is given up when the list is too long, and
 * whoever asks has the document closed then.
 * @throws Unreadable
 */
export function operatorsOf(page: PDFPageProxy): Promise<OperatorList> {
  return new Promise((settle, fail) => {
    const receiving = page as unknown as Receiving;
    const receive = receiving._renderPageChunk?.bind(page);
    let count = 0;
    receiving._renderPageChunk = (piece, ...more) => {
      count += piece.length;
      if (count > MOST) fail(new Unreadable('too-large'));
      else receive?.(piece, ...more);
    };
    page.getOperatorList().then(settle, fail);
  });
}
