import { changed, type Change } from './pdf-changes';

/**
 * What `src/readers/pdf/paths.ts` looks at in a list of what a page draws. Such a list is only asked for where nothing is drawn; else
 * pdf.js would make for it the outlines of all signs, hand over every font, and say where each sign of a text stands a second time.
 */
const LISTED = `
const LISTED = new Set([
  OPS.save, OPS.restore, OPS.transform, OPS.paintFormXObjectBegin, OPS.paintFormXObjectEnd, OPS.constructPath,
  OPS.setStrokeRGBColor, OPS.setFillRGBColor, OPS.setTextRenderingMode, OPS.showText,
]);
const isListed = (fn, args) => LISTED.has(fn) && !(fn === OPS.constructPath && args[0] === OPS.endPath);
const FONT_OF_A_LIST = { charsToGlyphs: () => [] };
`;

const CHANGES: readonly Change[] = [
  {
    found: 'this.dependencies = new Set();',
    before: 'this.isOnlyListed = Boolean(streamSink && intent & RenderingIntentFlag.OPLIST);',
  },
  { found: 'this.optimizer.push(fn, args);', before: 'if (!this.isOnlyListed || isListed(fn, args))' },
  {
    found: 'const fontSize = args[1];',
    before: `if (operatorList.isOnlyListed) {
      stateManager.state.font = FONT_OF_A_LIST;
      operatorList.addOp(fn, args);
      continue;
    }`,
  },
];

/**
 * The half of pdf.js that reads, with lists of what a page draws that hold only what is read of them. Everything is counted as before.
 * @param code of pdf.worker.mjs, as its makers have built it.
 * @throws Error when it is of another version than the changes were made for.
 */
export const listed = (code: string): string => changed(code, CHANGES) + LISTED;
