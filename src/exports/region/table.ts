import { h, type Content, type Markup } from '../evidence/markup';

/** A table with its head; a wide one moves in a frame of its own. */
export function table(head: readonly Content[], rows: readonly (readonly Markup[])[], kind: 'heat' | 'list'): Markup {
  return h(
    'div',
    { class: 'scroll', tabindex: 0 },
    h(
      'table',
      { class: kind },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map((content) => h('th', { scope: 'col' }, content)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((cells) => h('tr', {}, cells)),
      ),
    ),
  );
}
