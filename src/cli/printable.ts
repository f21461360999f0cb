/** What a terminal obeys or hides: control characters, marks of direction and of nothing, ends of lines, halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A line for a terminal: whatever a title or a name of a file holds, it is seen and does nothing. */
export const printable = (line: string): string =>
  line.replace(UNPRINTABLE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);

/** Says one line to the person at the terminal. */
export const say = (line: string): void => void process.stderr.write(`gouji: ${printable(line)}\n`);
