import { expect, it } from 'vitest';
import { readText } from '../../../src/readers/text';
import { divide } from '../../../src/report/outline/headings';

const TITLES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
];

/** Running text with the titles of some sections, numbered （一） by their place in the form. */
const running = (...at: number[]) => `说明。${at.map((i) => `（${'一二三四五'[i]}）${TITLES[i]}。有关工作如下。`).join('')}`;
const top = (...at: number[]) => at.flatMap((i) => [`${'一二三四五'[i]}、${TITLES[i]}`, '有关工作如下。']);

/** Into how many lines a text is cut, and how many headings are among them. */
function cut(...lines: string[]) {
  const { pieces, headings } = divide(readText(lines.join('\n')).blocks);
  return [pieces.length, headings.length];
}

it('four sections numbered （一） in running text are sections', () => {
  expect(cut(running(0, 1, 2, 3))).toEqual([9, 4]);
  expect(cut(running(0, 1, 2))).toEqual([1, 0]);
});

it('the same section four times is none', () => {
  expect(cut(running(0, 0, 0, 0))).toEqual([1, 0]);
});

it('they count beside fewer than three that are numbered as sections', () => {
  expect(cut(...top(0, 1), running(1, 2, 3, 4))).toEqual([13, 6]);
  expect(cut(...top(0, 1, 4), running(0, 1, 2, 3))).toEqual([7, 3]);
});

it('three of them are topics, whatever else is a section', () => {
  expect(cut(...top(0, 1), running(2, 3, 4))).toEqual([5, 2]);
});
