import radicals from './radicals.json';

const MENDED: Readonly<Record<string, string>> = radicals;
/** Radicals and signs kept for compatibility, which fonts confuse with characters. */
const CONFUSED = /[\u2e80-\u2fdf\uf900-\ufaff\u3b35]/g;

/**
 * Characters in place of the radicals that come out of a PDF for them. Normalisation alone leaves some fifty wrong, and
 * of all text it would make ASCII of brackets and commas.
 */
export const mended = (text: string): string => text.replace(CONFUSED, (sign) => MENDED[sign] ?? sign.normalize('NFKC'));
