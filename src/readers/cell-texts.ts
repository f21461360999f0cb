import type { Budget } from './budget';
import { BLOCKS, MAX_DEPTH, NOTE_MARK, SHOWN_INPUT, SKIPPED } from './tags';
import type { NodeView } from './view';

/** The mark of a footnote has no more parts. */
const MOST_IN_NOTE = 4;

/** Reads the text below an element, without what the page does not show. */
export class TextReader<N extends object> {
  /** Whether anything was left out because the page does not show it. */
  hides = false;
  /** Whether marks of footnotes are read, too, and whether one was left out. */
  protected withNotes = false;
  protected leftNote = false;

  constructor(
    protected readonly view: NodeView<N>,
    private readonly withHidden: boolean,
    protected readonly budget: Budget,
  ) {}

  /** Whether an element is left out because the page does not show it, or because it is the mark of a footnote. */
  leavesOut(node: N, tag: string): boolean {
    if (tag === 'sup' && !this.withNotes && NOTE_MARK.test(this.shortText(node))) return (this.leftNote = true);
    if (this.withHidden || !this.view.hidden(node, tag)) return false;
    this.hides ||= this.view.children(node).length > 0;
    return true;
  }

  /** Text of an element that holds hardly more than it, else ''. */
  private shortText(node: N, depth = 0): string {
    const { view } = this;
    const children = view.children(node);
    let text = '';
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as N;
      const tag = view.tag(child);
      if (children.length > MOST_IN_NOTE || (tag && depth > 1)) return '';
      text += tag === '' ? view.data(child) : tag ? this.shortText(child, depth + 1) : '';
    }
    return text;
  }

  /** Text below a node without scripts, hidden parts and nested tables; what lies too deep counts as nested. */
  text(node: N, seen?: { nested: boolean }, depth = 0): string {
    if (depth > MAX_DEPTH) {
      if (seen) seen.nested = true;
      return '';
    }
    const { view } = this;
    let text = '';
    const children = view.children(node);
    for (let i = 0; i < children.length && this.budget.node(); i++) {
      const child = children[i] as N;
      const tag = view.tag(child);
      if (tag === '') text += view.data(child);
      else if (tag === 'br') text += '\n';
      else if (tag === 'input')
        text += SHOWN_INPUT.test(view.attribute(child, 'type') ?? '') ? (view.attribute(child, 'value') ?? '') : '';
      else if (tag === 'textarea' || tag === 'select') text += this.chosen(child, tag, depth + 1);
      else if (tag === 'table' && seen) seen.nested = true;
      else if (tag !== null && !SKIPPED.has(tag) && !this.leavesOut(child, tag)) {
        const inner = this.text(child, seen, depth + 1);
        text += BLOCKS.has(tag) && text && inner ? `\n${inner}` : inner;
      }
    }
    return text;
  }

  /** What a box of a form shows: its text, or the choice that is made. */
  private chosen(box: N, tag: string, depth: number): string {
    if (this.leavesOut(box, tag)) return '';
    if (tag === 'textarea') return this.text(box, undefined, depth);
    const options = Array.from(this.view.children(box)).filter((child) => this.view.tag(child) === 'option');
    const made = options.find((option) => this.view.attribute(option, 'selected') !== null) ?? options[0];
    return made ? this.text(made, undefined, depth) : '';
  }
}
