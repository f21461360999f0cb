import type { PageLinks } from '../messages/links';
import {
  attributeOf,
  baseOf,
  bodyOf,
  findAllIn,
  firstElementOf,
  headOf,
  nextElementOf,
  parentOf,
  tagOf,
  titleOf,
  walkTextsOf,
  type Page,
  type PageElement,
  type PageNode,
} from '../readers/dom';
import { embeddedFile, leadOf, type Lead } from '../readers/leads';
import { shadowOf } from '../readers/shadow';

/** Elements that are looked at, those that are asked for a shadow root, and links that are told: as many as of a list that is swept. */
const MOST_ELEMENTS = 200_000;
const MOST_ASKED = 5000;
const MOST_LINKS = 3000;
const LONGEST_NAME = 200;
/** Texts that are looked at for one name: what can be clicked may stand within each other without end. */
const MOST_STEPS = 100;
/** What stands in these is no text that anybody reads. */
const UNREAD = /^(?:script|style|noscript|template)$/;
const NAMES = '[name=articletitle i],[name=columnname i]';

const oneLine = (text: string): string =>
  text
    .slice(0, 4 * LONGEST_NAME)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);

/** The elements of a page in reading order, also those in shadow roots. */
function* elementsOf(body: PageElement): Generator<PageElement> {
  const waiting = [body];
  let left = MOST_ELEMENTS;
  let asked = MOST_ASKED;
  for (let element = waiting.pop(); element && left-- > 0; element = waiting.pop()) {
    yield element;
    const root = asked-- > 0 ? shadowOf(element) : null;
    const behind = element === body ? null : nextElementOf(element);
    // What is put down last is looked at first.
    for (const next of [behind, firstElementOf(element), root && root.firstElementChild]) if (next) waiting.push(next);
  }
}

/** The text of an element, as far as a name goes. */
function nameOf(page: Page, element: PageElement): string {
  const walker = walkTextsOf(page, element, 4);
  let text = '';
  for (let left = MOST_STEPS, next; left-- > 0 && text.length < 4 * LONGEST_NAME && (next = walker.nextNode());)
    if (!UNREAD.test(tagOf(parentOf(next as object as PageNode) as PageElement))) text += next.data.slice(0, 4 * LONGEST_NAME);
  return oneLine(text);
}

function leadAt(page: Page, element: PageElement): Lead | null {
  const asked = {
    tag: tagOf(element),
    attribute: (name: string): string => attributeOf(element, name) ?? '',
    base: baseOf(element),
    text: () => nameOf(page, element),
    oneLine,
  };
  return embeddedFile(asked) ?? leadOf(asked);
}

/** What a page is called, and where its links, buttons and embeds lead, in reading order. */
export function pageLinks(page: Page): PageLinks {
  const [head, body] = [headOf(page), bodyOf(page)];
  const metas = head ? [...findAllIn(head, NAMES)].slice(0, 4).map((meta) => attributeOf(meta, 'content') ?? '') : [];
  const links: Lead[] = [];
  for (const element of body ? elementsOf(body) : []) {
    const lead = leadAt(page, element);
    if (lead && links.push(lead) >= MOST_LINKS) break;
  }
  return { names: [titleOf(page), ...metas].map(oneLine), links };
}
