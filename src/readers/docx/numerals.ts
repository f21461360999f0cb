/** Numbers as automatic numbering writes them. Signs of Chinese are named by their code points. */

/** 0 to 9 in Chinese. */
const DIGITS = '\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d';
const TEN = '\u5341';
const HUNDRED = '\u767e';
const FORMAL = '\u96f6\u58f9\u8d30\u53c1\u8086\u4f0d\u9646\u67d2\u634c\u7396';
const STEMS = '\u7532\u4e59\u4e19\u4e01\u620a\u5df1\u5e9a\u8f9b\u58ec\u7678';
const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function chinese(value: number, digits = DIGITS): string {
  if (value > 999) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const sign = (digit: number) => digits[digit] ?? '';
  const above = hundreds ? sign(hundreds) + HUNDRED : '';
  const ten = tens ? (tens === 1 && !hundreds ? TEN : sign(tens) + TEN) : hundreds && ones ? sign(0) : '';
  return above + ten + (ones || !value ? sign(ones) : '');
}

function roman(value: number): string {
  let left = Math.min(value, 3999);
  let text = '';
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) text += sign;
  return text;
}

/** a … z, aa … zz, as Word counts. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(10, 1 + Math.floor((value - 1) / 26)));

const wide = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10));

const circled = (value: number): string => (value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value));

/** A number as one of Word's formats writes it; '' where it shows none. Formats that are not known count in plain digits. */
export function numeral(value: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (value < 1) return value === 0 && /^(?:chinese|ideograph|japanese|taiwanese)/.test(format) ? chinese(0) : String(value);
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|ideographDigital|japaneseDigitalTenThousand)$/.test(
      format,
    )
  )
    return chinese(value);
  if (format === 'chineseLegalSimplified' || format === 'ideographLegalTraditional') return chinese(value, FORMAL);
  if (format === 'ideographTraditional') return STEMS[(value - 1) % 10] ?? '';
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese') return circled(value);
  if (format === 'decimalFullWidth' || format === 'decimalFullWidth2') return wide(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'lowerLetter') return letters(value);
  return format === 'upperLetter' ? letters(value).toUpperCase() : String(value);
}
