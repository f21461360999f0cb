/** What the reader knows about the elements of HTML. */

const words = (list: string) => new Set(list.split(' '));
/** Elements whose contents are no text of the page. */
export const SKIPPED = words(
  'script style noscript template svg math select option textarea button audio video canvas object title head link meta',
);
/** Elements that begin and end a paragraph. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary ul ucapcontent ucaptitle table tbody thead tfoot tr td th legend optgroup',
);
/** Elements nested deeper than this are read after the rest: nothing is lost, and the stack never overflows. */
export const MAX_DEPTH = 400;
