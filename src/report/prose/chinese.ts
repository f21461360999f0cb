import {
  CHINESE_DIGITS,
  CHINESE_DIGIT_VALUES,
  CHINESE_MYRIADS,
  CHINESE_SCALED,
  CHINESE_SCALES,
  CHINESE_TENS,
} from '../../forms/lexicon/numerals';

/** Value of a number in Chinese numerals: 一万三千, 两千零五, 二〇; NaN when it is none. */
export function chineseValue(text: string): number {
  if (!CHINESE_SCALED.test(text)) {
    return Number([...text].map((digit) => CHINESE_DIGIT_VALUES[CHINESE_DIGITS.indexOf(digit)] ?? '').join('') || NaN);
  }
  let sum = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const tens = CHINESE_TENS[sign];
    if (tens !== undefined) {
      section += tens;
      digit = null;
      continue;
    }
    const scale = CHINESE_SCALES[sign];
    const myriad = CHINESE_MYRIADS[sign];
    if (scale !== undefined) {
      section += (digit ?? 1) * scale;
      digit = null;
    } else if (myriad !== undefined) {
      const before = section + (digit ?? 0);
      if (!before && !sum) return NaN;
      sum = before ? sum + before * myriad : sum * myriad;
      section = 0;
      digit = null;
    } else digit = CHINESE_DIGIT_VALUES[CHINESE_DIGITS.indexOf(sign)] ?? null;
  }
  return sum + section + (digit ?? 0);
}
