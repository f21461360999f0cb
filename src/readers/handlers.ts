import { isClicked, leadsToFile, writtenIn } from './leads';
import type { NodeView } from './view';

/** Addresses and names of pictures, files and frames are no longer, and no handler that opens one; a picture may stand in its own. */
export const LONGEST_ADDRESS = 2000;
/** An address of the web, or one that goes on from there: no other scheme. */
const OF_THE_WEB = /^(https?:|[^:]*([/?#]|$))/i;

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
 * The file that a click on an element leads to, as its address, its handler or its data name it, and the text of the link; null
 * where it leads to none.
 * @param textOf the text of the element.
 */
export function fileOf<N extends object>(view: NodeView<N>, node: N, tag: string, textOf: () => string): Found | null {
  const attribute = (name: string) => view.attribute(node, name) ?? '';
  if (!isClicked(tag, attribute)) return null;
  const address = writtenIn(attribute).find((one) => OF_THE_WEB.test(one) && leadsToFile(one, textOf));
  return address === undefined ? null : { address, text: textOf() };
}
