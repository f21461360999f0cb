import type { PackedDocument } from '../document/transfer';
import { packedDocument } from '../messages/document';
import type { Opened } from '../messages/opened';
import { auditFile, type Shown } from './audit';
import { Drawings } from './draw';
import { element } from './elements';
import type { TakenFile } from './fetching';
import { Neutral } from './neutral';
import type { Auditor } from '../page/auditor';
import { Sheets } from './sheets';

/** No page is shown larger than so many px a point; one whose window is narrow is as wide as that. */
const LARGEST = 1.6;

/** A document that the worker has packed. @throws Error when it is none: the worker is our own. */
const unpacked = (text: string): PackedDocument => packedDocument.parse(JSON.parse(text));

/** Keeps pages as wide as there is room for. */
function followWidth(stack: HTMLElement, { sheets }: Opened, drawings: Drawings): void {
  const widest = Math.max(...sheets.map(({ width }) => width));
  let scale = 0;
  const fit = (): void => {
    const now = Math.min(LARGEST, stack.clientWidth / widest);
    if (!(now > 0) || Math.abs(now - scale) < 0.01) return;
    scale = now;
    stack.style.setProperty('--pt', `${now.toFixed(3)}px`);
    drawings.again();
  };
  fit();
  new ResizeObserver(fit).observe(stack);
}

/** The pages of a PDF as printed, and over them its texts: these never change, so nobody who watches them is disturbed. */
function showSheets(root: HTMLElement, opened: Opened, document: PackedDocument, bytes: Uint8Array<ArrayBuffer>): Sheets {
  const sheets = new Sheets(document, opened);
  const drawings = new Drawings(opened, bytes);
  const [stack, printed, texts] = ['viewer__stack', 'viewer__pages', 'viewer__pages'].map((kind) => element('div', kind));
  printed?.append(...drawings.canvases);
  texts?.append(...sheets.layers);
  if (stack && printed && texts) {
    stack.append(printed, texts);
    root.replaceChildren(stack);
    followWidth(stack, opened, drawings);
  }
  return sheets;
}

function showNeutral(root: HTMLElement, document: PackedDocument): Neutral {
  const neutral = new Neutral(document);
  root.replaceChildren(neutral.paper);
  return neutral;
}

/** Shows a file that was opened, and has it audited. Comes back when its marks are painted. */
export function showFile(root: HTMLElement, { bytes, sha256 }: TakenFile, opened: Opened): Promise<Auditor> {
  const document = unpacked(opened.shown);
  const { anchors } = opened.sheets.length ? showSheets(root, opened, document, bytes) : showNeutral(root, document);
  const shown: Shown = { text: opened.shown, document, anchors };
  const showAll = (): Shown | null => {
    const { all } = opened;
    if (all === undefined || opened.sheets.length) return null;
    const whole = unpacked(all);
    return { text: all, document: whole, anchors: showNeutral(root, whole).anchors };
  };
  return auditFile({ opened, sha256, shown, showAll });
}
