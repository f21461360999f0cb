import type * as Pdf from 'pdfjs-dist';
import type { Opened } from '../messages/opened';
import type { OurElement } from '../readers/dom';
import { element } from './elements';

/** What of pdf.js draws pages. */
type PdfLibrary = typeof Pdf;
type PdfFile = Pdf.PDFDocumentProxy;

/** So far above and below what is seen pages are drawn, in heights of the window. */
const AHEAD = '100%';
/** No page takes more pixels: what is larger is drawn less sharp. */
const MOST_PIXELS = 12_000_000;

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<PdfFile> {
  const library: PdfLibrary = await import('pdfjs-dist/legacy/build/pdf.mjs');
  library.GlobalWorkerOptions.workerSrc = '/pdf/pdf.worker.mjs';
  const { promise } = library.getDocument({
    data: bytes,
    verbosity: 0,
    cMapUrl: '/pdf/cmaps/',
    cMapPacked: true,
    useWorkerFetch: true,
    useWasm: false,
    enableXfa: false,
    maxImageSize: MOST_PIXELS,
  });
  return promise;
}

/** A page on its canvas. */
class Drawn {
  private task: { cancel(): void } | null = null;
  private times = 0;

  constructor(
    readonly canvas: OurElement,
    private readonly page: number,
    private readonly turn: number,
  ) {}

  async draw(file: PdfFile): Promise<void> {
    const own = ++this.times;
    const page = await file.getPage(this.page);
    if (own !== this.times) return;
    const rotation = (page.rotate + 270 * this.turn) % 360;
    const whole = page.getViewport({ scale: 1, rotation });
    const wanted = (this.canvas.clientWidth * devicePixelRatio) / whole.width || 1;
    const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (whole.width * whole.height)));
    const viewport = page.getViewport({ scale, rotation });
    const canvas = this.canvas as unknown as HTMLCanvasElement;
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    const task = page.render({ canvas, viewport });
    this.task = task;
    // A page that cannot be drawn stays white: its text is marked all the same.
    await task.promise.catch(() => undefined);
    if (own === this.times) this.canvas.dataset.drawn = '';
  }

  /** Gives its pixels back. */
  clear(): void {
    this.times++;
    this.task?.cancel();
    this.task = null;
    Object.assign(this.canvas, { width: 0, height: 0 });
    delete this.canvas.dataset.drawn;
  }
}

/** The pages of a PDF as they are printed: each is drawn when the reader comes near it, and given up when they are far away. */
export class Drawings {
  readonly canvases: readonly OurElement[];
  private readonly drawn: readonly Drawn[];
  private readonly seen = new Set<Drawn>();
  private readonly file: Promise<PdfFile | null>;
  private readonly watch: IntersectionObserver;

  constructor({ sheets }: Pick<Opened, 'sheets'>, bytes: Uint8Array<ArrayBuffer>) {
    this.canvases = sheets.map(({ width, height }) => element('canvas', 'sheet sheet--drawn', { width, height }));
    this.drawn = this.canvases.map((canvas, i) => new Drawn(canvas, i + 1, sheets[i]?.turn ?? 0));
    this.file = open(bytes).catch(() => null);
    this.watch = new IntersectionObserver((entries) => entries.forEach((entry) => this.look(entry)), { rootMargin: AHEAD });
    for (const canvas of this.canvases) this.watch.observe(canvas);
  }

  private look({ target, isIntersecting }: IntersectionObserverEntry): void {
    const drawn = this.drawn.find(({ canvas }) => canvas === target);
    if (!drawn) return;
    if (!isIntersecting) {
      this.seen.delete(drawn);
      return drawn.clear();
    }
    this.seen.add(drawn);
    this.draw(drawn);
  }

  /** Draws anew what is seen: pages are larger or smaller by now. */
  again(): void {
    for (const drawn of this.seen) {
      drawn.clear();
      this.draw(drawn);
    }
  }

  private draw(drawn: Drawn): void {
    void this.file.then((file) => (file && this.seen.has(drawn) ? drawn.draw(file) : undefined)).catch(() => undefined);
  }
}
