import { options, type ComponentChildren } from 'preact';
import { straight } from '../texts/straight';

const inOrder = (children: ComponentChildren): ComponentChildren => {
  if (typeof children === 'string') return straight(children);
  return Array.isArray(children) ? children.map(inOrder) : children;
};

/** From now on whatever a surface shows of a page, names above all, turns no writing round. */
export function keepWritingStraight(): void {
  options.vnode = ({ props }) => {
    const shown = props as { children?: ComponentChildren; title?: unknown };
    if (shown.children !== undefined) shown.children = inOrder(shown.children);
    if (typeof shown.title === 'string') shown.title = straight(shown.title);
  };
}
