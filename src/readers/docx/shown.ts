import { childOf, elementsOf, type XmlElement } from '../xml';

/** Elements that only hold others. */
const THROUGH: ReadonlySet<string> = new Set('ins moveTo smartTag customXml hyperlink fldSimple dir bdo sdtContent'.split(' '));
const DEEPEST = 100;

/** The child elements of an element as they are shown: of what was tracked the newest, of two versions the first. */
export function shownIn(parent: XmlElement, depth = 0): XmlElement[] {
  if (depth > DEEPEST) return [];
  return elementsOf(parent).flatMap((child) => {
    if (THROUGH.has(child.name)) return shownIn(child, depth + 1);
    if (child.name === 'sdt') return shownIn(childOf(child, 'sdtContent') ?? child, depth + 1);
    if (child.name === 'AlternateContent') {
      const chosen = childOf(child, 'Choice') ?? childOf(child, 'Fallback');
      return chosen ? shownIn(chosen, depth + 1) : [];
    }
    return child.name === 'del' || child.name === 'moveFrom' ? [] : [child];
  });
}
