import { childOf, elementsOf, type XmlElement } from '../xml';

/** How a number of a cell is shown. */
export type Show = (value: number) => string;

/** Excel shows so many digits of a number that has no format. */
const DIGITS = 11;
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which has a 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Formats that have a number instead of a text (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'yyyy-mm-dd',
  16: 'yyyy-mm-dd',
  17: 'yyyy-mm',
  22: 'yyyy-mm-dd',
  27: 'yyyy-mm-dd',
  31: 'yyyy-mm-dd',
  36: 'yyyy-mm-dd',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  57: 'yyyy-mm-dd',
  58: 'yyyy-mm-dd',
};

/** Without an exponent and without what only binary fractions bring in. */
export function general(value: number): string {
  const short = Number(value.toPrecision(DIGITS));
  return Number.isInteger(short) && Math.abs(short) < 1e15 ? String(BigInt(short)) : String(short);
}

/** A format that shows more than a plain number is taken for the general one: what a reader sees is then told by its value. */
function plainFormat(section: string): Show | null {
  const found = /^([#,0]{0,30})(?:\.([0#]{1,30}))?(%?)$/.exec(section);
  if (!found || !/[0#]/.test(section)) return null;
  const [, whole = '', decimals = '', percent = ''] = found;
  const most = decimals.length;
  const least = /^0*/.exec(decimals)?.[0].length ?? 0;
  const places = whole.replace(/[^0]/g, '').length;
  return (value) => {
    let text = (percent ? value * 100 : value).toFixed(most);
    for (let extra = most - least; extra > 0 && text.endsWith('0'); extra--) text = text.slice(0, -1);
    if (text.endsWith('.')) text = text.slice(0, -1);
    if (Number(text) === 0) text = text.replace('-', '');
    const [digits = '', rest] = text.split('.');
    return `${digits.padStart(places, '0')}${rest === undefined ? '' : `.${rest}`}${percent}`;
  };
}

const isDate = (code: string) =>
  /[yd]|m(?!m?s)/i.test(code.replace(/"[^"]{0,60}"|\[[^\]]{0,60}\]|\\./g, '')) && !/[0#]/.test(code);

function dateOf(value: number): string {
  const date = new Date(EPOCH + Math.floor(value) * DAY);
  return Number.isNaN(date.getTime()) ? general(value) : date.toISOString().slice(0, 10);
}

/** What a format makes of numbers: by its sections for positive ones, negative ones and 0. */
function showBy(code: string): Show {
  if (isDate(code)) return dateOf;
  const sections = code.split(';').map((section) => section.replace(/\[[^\]]{0,60}\]|_.|\*.|\\(?=.)/g, ''));
  return (value) => {
    const at = sections.length > 2 && value === 0 ? 2 : sections.length > 1 && value < 0 ? 1 : 0;
    const section = sections[at] ?? '';
    if (!section) return sections.length > 1 ? '' : general(value);
    const [before = '', behind = ''] = [/^"([^"]{0,250})"/.exec(section)?.[1], /(?<=.)"([^"]{0,250})"$/.exec(section)?.[1]];
    const bare = section.replace(/^"[^"]{0,250}"|"[^"]{0,250}"$/g, '').trim();
    if (!bare) return before + behind;
    const negative = at === 1 && !/^[-(]/.test(bare) && !before.includes('-');
    const show = plainFormat(bare.replace(/^-/, '')) ?? general;
    const shown = show(negative ? value : at === 1 ? Math.abs(value) : value);
    return `${before}${at === 1 && !negative && !before ? '-' : ''}${shown}${behind}`;
  };
}

/** How the cells of each style show numbers. */
export function formatsOf(root: XmlElement | null): readonly Show[] {
  const own = new Map(
    elementsOf(childOf(root ?? undefined, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? '',
    ]),
  );
  return elementsOf(childOf(root ?? undefined, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? 0);
    const code = own.get(id) ?? BUILT_IN[id] ?? '';
    return code && code !== '@' && !/^general$/i.test(code) ? showBy(code) : general;
  });
}
