/** Signs that nobody sees and that mean nothing in print. */
const SILENT = /[\u00ad\u200b\u2060\ufeff]/g;

/** Signs that control devices, and what is no character at all; ends of lines and tabs stay. */
const BROKEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Other signs that nobody sees, above all those that turn the order of writing round: they are written out. */
const UNSEEN = /\p{Cf}/gu;

const named = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Text of a page for a file: every character is one that is seen where it stands, and none has power over others. */
export const plainText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(SILENT, '').replace(BROKEN, '\ufffd').replace(UNSEEN, named);
