import type { Budget } from './budget';
import type { NodeView } from './view';

/**
 * What stands in a drawing as a page of its own (`foreignObject`), in page order. All else in a drawing is no text of the page.
 * @param drawing an `svg` element.
 */
export function pagesIn<N extends object>(view: NodeView<N>, drawing: N, budget: Budget): N[] {
  const pages: N[] = [];
  const open = [drawing];
  for (let node = open.pop(); node && budget.node(); node = open.pop()) {
    // Files keep the capital letter that the name has in a drawing.
    if (view.tag(node)?.toLowerCase() === 'foreignobject') pages.push(node);
    else for (const child of Array.from(view.elements(node)).toReversed()) if (view.tag(child)) open.push(child);
  }
  return pages;
}
