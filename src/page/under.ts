import { isElement, parentOf, rootOf, type PageNode } from '../readers/dom';
import { shadowOf } from '../readers/shadow';

/** What stands under the pointer, from the innermost outwards; of closed shadow roots the event itself tells nothing. */
export function pathOf(event: PointerEvent): object[] {
  const path: object[] = event.composedPath();
  for (let [inner] = path; isElement(inner); [inner] = path) {
    const root = shadowOf(inner);
    const deeper = root?.elementFromPoint(event.clientX, event.clientY);
    if (!deeper || deeper === inner || rootOf(deeper) !== root) break;
    const above: PageNode[] = [];
    for (let element: PageNode | null = deeper; isElement(element); element = parentOf(element)) above.push(element);
    path.unshift(...above);
  }
  return path;
}
