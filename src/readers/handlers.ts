import { leadsToFile } from './tags';
import type { NodeView } from './view';

/** Addresses and names of pictures, files and frames are no longer, and no handler that opens one; a picture may stand in its own. */
export const LONGEST_ADDRESS = 2000;
/** Attributes in which scripts of pages find the address of a file. */
const NAMES = ['data-href', 'data-url', 'data-file', 'data-src', 'data-path', 'data-link', 'data-download'];
const SCRIPT = /^\s*javascript:/i;
/** What goes to the address that it is given; other functions may be given the name of a file, or a number. */
const GOES = /\b(?:open|href|location|assign|replace)\b/;
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]{0,30}:/i;

/** The address of the file that a handler or the data of an element name; null where they name none. */
function clickedFile(attribute: (name: string) => string | null, href: string, text: () => string): string | null {
  const handler = ((attribute('onclick') ?? '') + (SCRIPT.test(href) ? href : '')).slice(0, LONGEST_ADDRESS);
  const isPath = (quoted: string) => quoted.includes('/') || GOES.test(handler);
  // Every second piece stands between quotes.
  const quoted = handler.split(/["']/).filter((piece, i) => i % 2 && isPath(piece));
  const named = [...quoted, ...NAMES.map((name) => attribute(name) ?? '')];
  return named.find((one) => one.length < LONGEST_ADDRESS && !OTHER_SCHEME.test(one.trim()) && leadsToFile(one, text)) ?? null;
}

/** What an element shows or leads to, as it is written, and what it is called. */
export interface Found {
  readonly address: string;
  readonly text: string;
}

/** A picture, or a page or file in a frame. @param name of the attribute that says where it is. */
export function shownBy<N extends object>(view: NodeView<N>, node: N, name: string): Found {
  const text = view.attribute(node, 'alt') ?? view.attribute(node, 'title') ?? '';
  return { address: view.attribute(node, name) ?? '', text };
}

/**
 * The file that a click on an element leads to, and the text of the link; null where it leads to none.
 * @param textOf the text of the element.
 */
export function fileOf<N extends object>(view: NodeView<N>, node: N, tag: string, textOf: () => string): Found | null {
  const attribute = (name: string) => view.attribute(node, name);
  if (tag !== 'a' && tag !== 'button' && attribute('onclick') === null) return null;
  const text = () => textOf() || (attribute('title') ?? '');
  const href = (tag === 'a' && attribute('href')) || '';
  const address = leadsToFile(href, text) && !SCRIPT.test(href) ? href : clickedFile(attribute, href, text);
  return address === null ? null : { address, text: text() };
}
