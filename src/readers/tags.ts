/** What the reader knows about the elements of HTML. */

const words = (list: string) => new Set(list.split(' '));
/** Elements whose contents are no text of the page; what is struck out does not hold any more. */
export const SKIPPED = words(
  'del s strike script style noscript template svg math select option textarea button audio video canvas object title head link meta',
);
/** Elements that begin and end a paragraph. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary ul ucapcontent ucaptitle table tbody thead tfoot tr td th legend optgroup',
);
/** So many children of an element are read in one step. */
export const STEP = 32;
/** Elements that hold large parts of a page and are nothing else: what is in them is read in steps of their own. */
export const PARTS = words('article center div form main section');
/** Parts that lie deeper are read in one step. */
export const DEEPEST_STEPS = 20;
/** Elements nested deeper than this are read after the rest: nothing is lost, and the stack never overflows. */
export const MAX_DEPTH = 400;

/** The mark of a footnote, as it stands behind a figure or a word. */
export const NOTE_MARK = /^\s*[[［【(（〔]?(?:\p{L}?\d{1,2}|[①-⑳]|[*＊※†])[\]］】)）〕]?\s*$/u;
/** Boxes of a form that show their value. */
export const SHOWN_INPUT = /^(?:text|number|tel)?$/i;
