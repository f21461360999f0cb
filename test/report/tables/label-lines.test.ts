import { describe, expect, it } from 'vitest';
import { labelAtEnd, linesAround, splitsOf, textOf, type Sight } from '../../../src/report/tables/label-lines';
import { lineRow } from './small-form';

/** Labels are 子丑寅 and 卯辰; nearly so called is what ends in 巳. */
const SIGHT: Sight = {
  isLabel: (text) => ['子丑寅', '卯辰'].includes(text) || /^午+$/.test(text),
  isNearLabel: (text) => SIGHT.isLabel(text) || text.endsWith('巳'),
};

const lines = (text: string) => (text ? text.split('/').map(lineRow) : []);
const atEnd = (text: string) => {
  const { lines: count, sight } = labelAtEnd(lines(text), SIGHT);
  return `${count} ${sight ?? '-'}`;
};

describe('the label at the end of some lines', () => {
  it.each([
    ['子丑寅', '1 exact'],
    ['子丑/寅', '2 exact'],
    ['子/丑/寅', '3 exact'],
    ['甲/子丑/寅', '2 exact'],
    ['子丑|寅', '1 exact'],
    ['子丑||寅', '1 exact'],
    ['甲/巳', '1 near'],
    ['子丑/寅/巳', '1 near'],
    ['子丑/寅/甲', '0 -'],
    ['甲', '0 -'],
    ['', '0 -'],
    // Of several runs the shortest, but one to the letter before any that is near.
    ['卯辰/卯辰', '1 exact'],
    ['子/丑巳/寅', '0 -'],
    [Array<string>(6).fill('午').join('/'), '1 exact'],
  ])('%s: %s', (text, wanted) => expect(atEnd(text)).toBe(wanted));

  it('is no longer than six lines, and than a label with its groups', () => {
    const six: Sight = { isLabel: (text) => text === '一二三四五六', isNearLabel: () => false };
    const found = (text: string) => labelAtEnd(lines(text), six).lines;
    expect(found('一/二/三/四/五/六')).toBe(6);
    expect(found('一二/三/四/五/六')).toBe(5);
    expect(labelAtEnd(lines('一/二/三/四/五/六/七'), { ...six, isLabel: (text) => text === '一二三四五六七' }).lines).toBe(0);
    const long = (length: number): Sight => ({ isLabel: (text) => text.length === length, isNearLabel: () => false });
    expect(labelAtEnd(lines(`${'甲'.repeat(80)}/${'乙'.repeat(80)}`), long(160)).lines).toBe(2);
    expect(labelAtEnd(lines(`${'甲'.repeat(81)}/${'乙'.repeat(80)}`), long(161)).lines).toBe(0);
  });

  it('is the text of its cells without blanks', () => expect(textOf(lines('子||丑/　/寅'))).toBe('子丑寅'));
});

describe('a label around its figures', () => {
  it.each([
    ['子丑', '寅', 1],
    ['子/丑', '寅', 2],
    ['甲/子丑', '寅', 1],
    ['子', '丑/寅', 1],
    ['甲', '寅', 0],
    ['', '子丑寅', 0],
  ])('%s … %s: %d lines before', (before, behind, wanted) =>
    expect(linesAround(lines(before), lines(behind), SIGHT)).toBe(wanted),
  );
});

describe('lines between the figures of two rows', () => {
  /** How many lines behind the figures of each stretch end its label. */
  const split = (...texts: string[]) =>
    splitsOf(
      texts.map((text) => ({ texts: lines(text), figures: [lineRow('1|2')] })),
      SIGHT,
    ).join(' ');

  it.each([
    ['belong to the next row where they are its label', ['子丑寅', '卯辰'], '0 0'],
    ['end the label of the row before where it lacks them', ['子丑', '寅/卯辰'], '1 0'],
    ['are divided so that most labels are whole', ['子', '丑/寅/卯', '辰'], '2 1 0'],
    ['are no more than three behind figures', ['子', '丑/寅', '甲/乙/丙/丁/卯辰'], '2 0 0'],
    ['stay before figures where nothing tells', ['甲', '乙', '丙'], '0 0 0'],
    ['are near labels where there are no others', ['巳', '甲巳'], '0 0'],
  ])('%s', (_how, texts, wanted) => expect(split(...texts)).toBe(wanted));
});
