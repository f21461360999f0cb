import type { Anchor, Document } from '../document/types';
import type { Budget } from './budget';
import { readHtml } from './html';
import type { TextPlace } from './paragraph';
import { hiddenByAttributes, type NodeView } from './view';

/**
 * A node of HTML that a reader has made of something else, so that tables, prose in tables and all that is hidden are treated in one
 * way wherever they come from.
 */
export interface Made {
  /** Lower-case name of an element, '' for text. */
  readonly tag: string;
  readonly text: string;
  readonly children: readonly Made[];
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it stands in its source. */
  readonly anchor?: Anchor;
}

const NOTHING: readonly Made[] = [];
const PLAIN: Readonly<Record<string, string>> = {};

export const madeText = (text: string, anchor?: Anchor): Made => ({
  tag: '',
  text,
  children: NOTHING,
  attributes: PLAIN,
  ...(anchor && { anchor }),
});

export const made = (
  tag: string,
  children: readonly Made[] = NOTHING,
  attributes: Readonly<Record<string, string>> = PLAIN,
  anchor?: Anchor,
): Made => ({ tag, text: '', children, attributes, ...(anchor && { anchor }) });

/** What a cell spans, as attributes. */
export const spansOf = (columns: number, rows: number): Record<string, string> => ({
  ...(columns > 1 && { colspan: String(columns) }),
  ...(rows > 1 && { rowspan: String(rows) }),
});

/** Where a paragraph stands: its parts, each with where it begins in the text. */
export interface PartedAnchor extends Anchor {
  readonly parts: readonly { readonly start: number; readonly anchor: Anchor }[];
}

const parted = (parts: PartedAnchor['parts']): PartedAnchor => ({ parts });

function partsOf({ nodes, starts }: TextPlace<Made>): Anchor {
  const parts = nodes.flatMap(({ anchor }, i) => (anchor ? [{ start: starts[i] ?? 0, anchor }] : []));
  return parts.length ? parted(parts) : {};
}

/** Nodes that were made, for the reader of HTML. */
const madeView: NodeView<Made> = {
  tag: (node) => node.tag,
  data: (node) => node.text,
  children: (node) => node.children,
  elements: (node) => node.children,
  attribute: (node, name) => node.attributes[name] ?? null,
  address: (_, written) => written,
  anchor: (node, text) => (text ? partsOf(text as TextPlace<Made>) : (node.anchor ?? {})),
  quickText: () => null,
  hidden: ({ attributes }) => hiddenByAttributes(attributes.style ?? null, attributes.hidden ?? null),
};

/** Reads what was made. @param withHidden also what the source does not show. */
export const readMade = (body: readonly Made[], withHidden: boolean, budget?: Budget): Document =>
  readHtml(madeView, { title: '', meta: new Map(), body: made('body', body) }, withHidden, budget);
