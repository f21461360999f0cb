import type { Anchor } from '../document/types';

/**
 * The small node interface that one HTML reader uses on the live page and on files. Functions over the nodes that
 * are there already, so that nothing is wrapped or copied.
 */
export interface NodeView<N extends object> {
  /** Lower-case tag name of an element, '' for text, null for anything else. */
  tag(node: N): string | null;
  /** Text of a text node. */
  data(node: N): string;
  children(node: N): ArrayLike<N>;
  /** Children among which are all elements: for tables, where text between rows and cells is no text. */
  elements(node: N): ArrayLike<N>;
  attribute(node: N, name: string): string | null;
  /** The address that one in an attribute of an element leads to: absolute, where it is known where the document stands. */
  address(node: N, written: string): string;
  /** What recognition is given for an element, or for a text of it. */
  anchor(node: N, text?: object): Anchor;
  /** Whole text below an element, or null when only a careful walk can tell (nested tables, scripts). */
  quickText(node: N): string | null;
  /** Whether the element is not shown. Without style sheets: by its own attributes only. */
  hidden(node: N, tag: string): boolean;
}

/** Whether attributes alone hide an element, or strike it out. */
export function hiddenByAttributes(style: string | null, hidden: string | null): boolean {
  return (
    hidden !== null ||
    (style !== null && /display\s*:\s*none|text-decoration(?:(?!text-decoration)[^;])*line-through/i.test(style))
  );
}

/** What a page consists of, given its head and its body. */
export interface HtmlSource<N extends object> {
  readonly title: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly body: N | null;
}

/** Meta tags of a page, and what its title or one of them says: more than any page needs. */
const MOST_META = 500;
const LONGEST_META = 5000;

/** Title and meta tags, cut where a page fills them without end. */
export function headOf({ title, meta }: HtmlSource<object>): { title: string; meta: Map<string, string> } {
  const some = [...meta].slice(0, MOST_META);
  return {
    title: title.slice(0, LONGEST_META),
    meta: new Map(some.map(([name, content]) => [name.slice(0, LONGEST_META), content.slice(0, LONGEST_META)])),
  };
}
