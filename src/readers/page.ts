import type { Anchor, Document as PageModel } from '../document/types';
import {
  aboveOf,
  attributeOf,
  baseOf,
  bodyOf,
  dataOf,
  findAllIn,
  findIn,
  firstElementOf,
  isElement,
  isRendered,
  nextElementOf,
  parentOf,
  styleOf,
  taggedIn,
  tagOf,
  textOf,
  titleOf,
  topOf,
  typeOf,
  type Page,
  type PageElement,
  type PageNode,
} from './dom';
import { readHtml, readHtmlInSteps } from './html';
import { shadowOf, shownIn } from './shadow';
import { hiddenByAttributes, type HtmlSource, type NodeView } from './view';

/** Text longer than this in a cell is walked with care: a script or style may hide in it. */
const SIMPLE_CELL = 120;

/** What stands in some cell and is not read as it stands. */
const CAREFUL = 'table table, :is(td, th) :is(script, style, sup, input, del, s, strike)';

/** Parts of tables: style sheets may hide each of them. */
const TABLE_PARTS = /^(?:table|t[hdr]|tbody|thead|tfoot)$/;

/** Asks for no more than the browser has laid out anyway: what it does not draw because it is far off counts as shown. */
const DRAWN = { contentVisibilityAuto: true };
/** So far up it is looked for what hides something. */
const MOST_ABOVE = 200;

/** Style sheets may hide a table, some of it, or its wrapper (copies for small screens, tabs). Only asked where a table is below. */
function isUnrendered(element: PageElement): boolean {
  if (isRendered(element, DRAWN) !== false) return false;
  let above = aboveOf(element);
  for (let left = MOST_ABOVE; above && left--; above = aboveOf(above))
    if (isElement(above) && isRendered(above, DRAWN) !== false) return styleOf(above).contentVisibility !== 'auto';
  return true;
}

/** What may not be shown, by its attributes alone. */
const HIDING = '[hidden], [style*="display" i], [style*="line-through" i]';

/** The live page as nodes. Every question to a node costs; what the whole page tells at once is asked once. */
class LiveView implements NodeView<PageNode> {
  /** Text of cells must be walked with care: some table stands in another, or scripts in cells. */
  private careful: boolean;
  /** Some attribute hides something. */
  private hides: boolean;
  /** Elements that hold a table, as far as no shadow root hides any from the page. */
  private holders: Set<PageNode> | null = new Set();

  constructor(top: PageElement | null) {
    const stands = (selectors: string): boolean => top !== null && findIn(top, selectors) !== null;
    this.careful = stands(CAREFUL);
    this.hides = stands(HIDING);
    for (const table of top ? taggedIn(top, 'table') : []) {
      for (let above = parentOf(table); above && !this.holders?.has(above); above = parentOf(above)) this.holders?.add(above);
    }
  }

  tag(node: PageNode): string | null {
    const type = typeOf(node);
    return type === 1 ? tagOf(node as PageElement).toLowerCase() : type === 3 ? '' : null;
  }

  data(node: PageNode): string {
    return dataOf(node);
  }

  /** Children as shown: a shadow root takes the place of its host's children, a slot shows what is assigned to it. */
  children(node: PageNode): readonly PageNode[] {
    const root = typeOf(node) === 1 ? shadowOf(node as PageElement) : null;
    if (root) this.lookClosely();
    return shownIn(node, root);
  }

  elements(node: PageNode): readonly PageNode[] {
    const list: PageNode[] = [];
    let next = firstElementOf(node as PageElement);
    for (; next; next = nextElementOf(next)) list.push(next);
    return list;
  }

  attribute(node: PageNode, name: string): string | null {
    return attributeOf(node as PageElement, name);
  }

  address(node: PageNode, written: string): string {
    const base = baseOf(node);
    return written && URL.canParse(written, base) ? new URL(written, base).href : written;
  }

  anchor(node: PageNode, text?: object): Anchor {
    return text ?? (node as object);
  }

  quickText(node: PageNode): string | null {
    if (this.careful) return null;
    const text = textOf(node) ?? '';
    return text.length > SIMPLE_CELL ? null : text;
  }

  hidden(node: PageNode, tag: string): boolean {
    const element = node as PageElement;
    if (this.hides && hiddenByAttributes(attributeOf(element, 'style'), attributeOf(element, 'hidden'))) return true;
    return TABLE_PARTS.test(tag) || (tag === 'div' && this.holdsTable(element)) ? isUnrendered(element) : false;
  }

  private holdsTable(element: PageElement): boolean {
    return this.holders ? this.holders.has(element) : taggedIn(element, 'table').length > 0;
  }

  /** What was asked of the whole page says nothing about a shadow root. */
  private lookClosely(): void {
    this.careful = true;
    this.hides = true;
    this.holders = null;
  }
}

function sourceOf(page: Page): HtmlSource<PageNode> {
  const top = topOf(page);
  const meta = new Map<string, string>();
  for (const tag of top ? findAllIn(top, 'meta[name]') : [])
    meta.set((attributeOf(tag, 'name') ?? '').toLowerCase(), attributeOf(tag, 'content') ?? '');
  return { title: titleOf(page), meta, body: bodyOf(page) };
}

/** Reads the page as it stands in the tab. */
export const readPage = (page: Page, withHidden = false): PageModel =>
  readHtml(new LiveView(topOf(page)), sourceOf(page), withHidden);

/** Reading goes on for so long before the tab gets its turn, in ms; no report that stands by itself takes longer. */
const LONGEST_TURN = 20;

/** The same, but a page that takes long is read in turns with everything else in its tab. @param pause ends a turn. */
export async function readPageInTurns(page: Page, withHidden: boolean, pause: () => Promise<void>): Promise<PageModel> {
  const steps = readHtmlInSteps(new LiveView(topOf(page)), sourceOf(page), withHidden);
  let end = performance.now() + LONGEST_TURN;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + LONGEST_TURN;
  }
}
