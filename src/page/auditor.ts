import type { FrameAudited, FrameRequest } from '../messages';
import type { FramePing } from '../messages/page';
import type { Lang } from '../texts';
import { installPageEnglish } from '../texts/page-english';
import { detect } from './detect';
import { foreignFrames } from './frames';
import { pageContent } from './layer';
import { commonAncestor, Meanwhile, observeReport } from './observe';
import type { Inspected } from './types';
import { View } from './view';
import { waitUntil } from './wait';

/** What the auditor needs from outside: the core that reads the page, and a way to the background. */
export interface Surroundings {
  /** Reads the page as it stands and has it audited. */
  inspect(): Promise<Inspected[]>;
  /** Sends to the background; answers whether marks are wanted in this tab, and in which language. */
  report(audited: FrameAudited): Promise<Orders>;
  /** Sends the page for its hash, when there is time. */
  deposit(content: string): void;
}

export interface Orders {
  readonly marks: boolean;
  readonly lang: Lang;
}

/** Pages longer than this are not hashed, in UTF-16 units. */
const LONGEST_CONTENT = 20_000_000;
/** What together makes up the report's own part of the page. */
const ANCHORS = ['section/overview', 'section/other', 'table/disclosure', 'table/requests', 'table/remedies'];

const isReport = ({ audit }: Inspected): boolean => audit.status !== 'not-a-report';

/** The auditor of one frame. */
export class Auditor {
  private reports: readonly Inspected[] = [];
  private told = '';
  private orders: Orders = { marks: true, lang: 'zh' };
  private shown: { view: View; end: AbortController } | null = null;
  private watching: AbortController | null = null;
  private watchedRoot: Element | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  /** The audit that begins when the one under way has ended, and whether it tells in any case. */
  private next: Promise<boolean> | null = null;
  private nextTells = false;

  constructor(private readonly around: Surroundings) {
    // A page that comes back from the browser's cache has lost its badge.
    window.addEventListener('pageshow', (event) => event.persisted && void this.audit(true));
  }

  /**
   * Audits the page, tells the background and paints; `again`: tells even when nothing changed. Yields whether anything
   * changed. One audit at a time: all who ask while one is under way share the next.
   */
  audit(again = true): Promise<boolean> {
    this.nextTells ||= again;
    this.next ??= this.turn.then(() => {
      const tells = this.nextTells;
      this.next = null;
      this.nextTells = false;
      return this.auditOnce(tells);
    });
    this.turn = this.next.catch(() => undefined);
    return this.next;
  }

  private async auditOnce(again: boolean): Promise<boolean> {
    const meanwhile = new Meanwhile(document);
    this.reports = await this.around.inspect();
    const audited = this.audited();
    const told = JSON.stringify(audited);
    const changed = told !== this.told;
    this.told = told;
    this.watchPage(meanwhile);
    meanwhile.end();
    if (changed || again) this.orders = await this.around.report(audited);
    if (this.orders.lang === 'en') installPageEnglish();
    this.paint();
    performance.mark('gouji:painted');
    if (changed && this.reports.some(isReport)) this.hashLater();
    return changed;
  }

  /** Answers a request of the background. */
  async answer(request: FrameRequest | FramePing): Promise<boolean> {
    if (request.kind === 'audit') return this.audit();
    if (request.kind === 'jump') return this.jump(request.target);
    if (request.kind !== 'marks') return request.kind === 'ping';
    this.orders = { ...this.orders, marks: request.on };
    this.paint();
    return true;
  }

  private audited(): FrameAudited {
    return {
      kind: 'frame-audited',
      address: location.href,
      title: document.title,
      audits: this.reports.map(({ audit }) => audit),
      foreignFrames: foreignFrames(document),
      marked: this.orders.marks,
    };
  }

  /** Paints, paints anew, or takes everything away. */
  private paint(): void {
    if (!this.orders.marks || !this.reports.some(isReport)) {
      this.shown?.end.abort();
      this.shown = null;
    } else if (this.shown) this.shown.view.show(this.reports);
    else this.shown = this.open();
  }

  private open(): { view: View; end: AbortController } {
    const end = new AbortController();
    return { view: new View(this.reports, this.orders.lang, end.signal), end };
  }

  private jump(target: string): boolean {
    if (this.shown) return this.shown.view.jump(this.reports, target);
    const { view, end } = this.open();
    const found = view.jump(this.reports, target);
    setTimeout(() => end.abort(), found ? 3000 : 0);
    return found;
  }

  /** Watches what is to be watched: the report's own part of the page, or whether a report comes. */
  private watchPage(meanwhile: Meanwhile): void {
    const root = this.reportRoot();
    if (root && root === this.watchedRoot && root.isConnected) return;
    // Still waiting for a report.
    if (!root && !this.watchedRoot && this.watching) return;
    this.watching?.abort();
    this.watchedRoot = root;
    const watching = (this.watching = new AbortController());
    const { signal } = watching;
    const missed = meanwhile.changed(root);
    if (root) observeReport(root, () => this.audit(false), signal, missed);
    else if (detect(document, location.href) !== 'nothing') waitUntil(document, () => this.look(), signal, missed);
  }

  private reportRoot(): Element | null {
    const reports = this.reports.filter(isReport);
    const elements = reports.flatMap((report) => ANCHORS.flatMap((id) => report.element(id) ?? []));
    return commonAncestor(elements);
  }

  /** Whether a report stands by now; then the page is audited for good. */
  private async look(): Promise<boolean> {
    await this.audit(false);
    return this.reports.some(isReport);
  }

  private hashLater(): void {
    const send = (): void => {
      const content = pageContent();
      if (content.length <= LONGEST_CONTENT) this.around.deposit(content);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(send, { timeout: 3000 });
    else setTimeout(send, 500);
  }
}
