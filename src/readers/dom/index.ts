/**
 * The only place that asks the nodes of a page anything. A field of a form that is called `parentNode`, or a picture that
 * is called `body`, takes the place of the property of that name on its form or on the document. So no node is asked by
 * its properties: what answers are the browser's own getters and methods, taken from the prototypes, which no page can
 * change in the world of an extension. Nodes have no properties in these types: the compiler keeps everybody to it.
 */
export * from './kinds';
export * from './nodes';
export * from './elements';
export * from './page';
export * from './places';
export * from './observers';
