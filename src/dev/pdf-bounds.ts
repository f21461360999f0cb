import { changed, type Change } from './pdf-changes';

/**
 * What of a PDF may be how large. pdf.js itself sets no bounds: a thousand bytes that say /W [0 2000000000 500] end a whole process, and
 * no thread, worker or deadline is in time.
 */
const MOST = {
  /** Bytes that one stream unpacks to, and all of a document. */
  stream: 64 * 1024 * 1024,
  bytes: 256 * 1024 * 1024,
  /** Objects of a document, and entries of an array or dictionary. */
  objects: 1_000_000,
  /** Characters of a string or name. */
  text: 1_000_000,
  /** Signs shown at a time. */
  signs: 200_000,
  /** Operators of a page, form or glyph with what they contain. */
  operators: 250_000,
  /** Commands of a page, form or glyph, many of which may make one operator or none; and of these how many nest. */
  commands: 1_000_000,
  depth: 5000,
  /** Pictures that stand among the commands, or are left out, in all. */
  pictures: 100_000,
  /** Samples of a function. */
  samples: 4_000_000,
  /** The last number that a sign of a font can have, and all that a table may say what they mean. */
  sign: 65_535,
  mapped: 1_000_000,
};

/**
 * What the bounded pdf.js asks before it goes on. Where more is wanted than may be, it stops there, and tells so: by `pdfBounds`, see
 * src/readers/pdf/bounds.ts, or, in a worker of its own, whoever has hired that. It is told once: pdf.js goes on with the next command,
 * and a message for each of a million would keep whoever hears them busy for longer than the file.
 */
const ASKED = `
function boundsHere() {
  return (globalThis.pdfBounds ??= { bytes: 0, objects: 0, pictures: 0, refuse: () => postMessage({ refused: true }) });
}
function atMost(most, count) {
  if (count <= most) return count;
  const bounds = boundsHere();
  if (!bounds.isRefused) {
    bounds.isRefused = true;
    bounds.refuse();
  }
  throw new RangeError("larger than any report");
}
function atMostInAll(kind, most, count) {
  const bounds = boundsHere();
  bounds[kind] += count;
  return atMost(most, bounds[kind]);
}
async function ownTurn() {
  const bounds = boundsHere();
  const before = bounds.turn;
  let end;
  bounds.turn = new Promise((done) => (end = done));
  await before;
  return end;
}
`;

const { stream, bytes, objects, text, signs, operators, commands, depth, pictures, samples, sign, mapped } = MOST;

const BOUNDS: readonly Change[] = [
  {
    found: 'const buffer2 = new Uint8Array(size);',
    before: `atMost(${stream}, size); atMostInAll("bytes", ${bytes}, size - buffer.byteLength);`,
  },
  {
    found: 'totalLength += chunk.byteLength;',
    before: `atMost(${stream}, totalLength + chunk.byteLength); atMostInAll("bytes", ${bytes}, chunk.byteLength);`,
  },
  // The browser unpacks whatever it is given at once, whoever reads it or not: four hundred streams of a page took gigabytes.
  {
    found: 'const bytes = this.stream.isAsync && (await this.stream.asyncGetBytes()) || this.stream.getBytes();\n    try {',
    instead:
      'const bytes = this.stream.isAsync && (await this.stream.asyncGetBytes()) || this.stream.getBytes();\n' +
      `    const endTurn = await ownTurn();\n    try {\n      atMostInAll("bytes", ${bytes}, 0);`,
  },
  { found: 'if (chunks.length === 1) {', before: 'endTurn();' },
  {
    found: '} catch {\n      return {\n        decompressed: null,',
    instead: '} catch {\n      endTurn();\n      return {\n        decompressed: null,',
  },
  {
    found: 'for (let j = start; j <= code; j++) {',
    instead: `for (let j = Math.max(0, start); j <= Math.min(code, ${sign}); j++) {`,
    times: 2,
  },
  { found: 'const MAX_MAP_RANGE = 2 ** 24 - 1;', instead: `const MAX_MAP_RANGE = ${mapped};` },
  { found: 'let glyphs = this.#charsCache.get(chars);', before: `atMost(${signs}, chars.length);` },
  { found: 'this.weight++;', before: `atMost(${operators}, (this.all = (this.all ?? 0) + 1));` },
  { found: 'const opSpec = EvaluatorPreprocessor.opMap[cmd];', before: `atMost(${commands}, (this.all = (this.all ?? 0) + 1));` },
  { found: 'this.stateStack.push(this.state);', before: `atMost(${depth}, this.stateStack.length);` },
  { found: 'const startPos = stream.pos;\n    let length;', before: `atMostInAll("pictures", ${pictures}, 1);` },
  {
    found: 'const msg = "Image exceeded maximum allowed size and was removed.";',
    before: `atMostInAll("pictures", ${pictures}, 1);`,
  },
  { found: 'this.#entries[first + i] ??= entry;', before: `atMostInAll("objects", ${objects}, 1);`, times: 2 },
  { found: 'const nums = new Array(n);', before: `atMost(${objects}, n);` },
  { found: 'array.push(this.getObj(cipherTransform));', before: `atMost(${objects}, array.length);` },
  { found: 'dict.set(key, this.getObj(cipherTransform));', before: `atMost(${objects}, dict.size);`, times: 2 },
  { found: ' strBuf.push(', instead: ` (atMost(${text}, strBuf.length), strBuf).push(`, times: 25 },
  { found: 'const array = new Array(length);', before: `atMost(${samples}, length);` },
];

/**
 * The half of pdf.js that reads, with its bounds.
 * @param code of pdf.worker.mjs, as its makers have built it.
 * @throws Error when it is of another version than the bounds were made for.
 */
export const bounded = (code: string): string => changed(code, BOUNDS) + ASKED;
