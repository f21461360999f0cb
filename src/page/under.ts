import { shadowOf } from '../readers/shadow';

/** What stands under the pointer, from the innermost outwards; of closed shadow roots the event itself tells nothing. */
export function pathOf(event: PointerEvent): EventTarget[] {
  const path = event.composedPath();
  for (let [inner] = path; inner instanceof Element; [inner] = path) {
    const root = shadowOf(inner);
    const deeper = root?.elementFromPoint(event.clientX, event.clientY);
    if (!deeper || deeper === inner || deeper.getRootNode() !== root) break;
    const above: Element[] = [];
    for (let element: Element | null = deeper; element; element = element.parentElement) above.push(element);
    path.unshift(...above);
  }
  return path;
}
