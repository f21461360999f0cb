import type { PdfPage } from './page';

/** Signs that reports in Chinese are written with; all else comes from fonts whose characters nobody can tell. */
const USUAL =
  /^[\p{Script=Han}\u0020-\u007e\u00a0\u00b0\u00b1\u00b7\u00d7\u2000-\u206f\u20ac\u2103\u2116\u2150-\u218f\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u2500-\u27bf\u3000-\u303f\u3220-\u32ff\ufe30-\ufe6f\uff00-\uffef]$/u;
/** A document of which so much is none of these is garbled. */
const MOST = 0.15;
/** Fewer signs tell nothing. */
const FEWEST = 40;

/** Whether the text of a document is not what it shows. */
export function isGarbled(pages: readonly PdfPage[]): boolean {
  let all = 0;
  let strange = 0;
  for (const { flow } of pages)
    for (const entry of flow)
      for (const text of entry.kind === 'line' ? [entry.text] : entry.cells.map((cell) => cell.text))
        for (const sign of text) {
          if (!sign.trim()) continue;
          all++;
          if (!USUAL.test(sign)) strange++;
        }
  return all >= FEWEST && strange > MOST * all;
}
