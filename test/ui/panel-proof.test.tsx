// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { all, root, showPanel as show, text, unfold } from './stage';
import * as states from './states';

describe('a figure of the text that differs', () => {
  it('is written out against its cells, as on the card in the page', async () => {
    await show(states.blanks());
    expect(all('.finding__sum').map((sum) => sum.replaceAll('\u00a0', ' '))).toContain('正文 258 ≠ 表三 272 + 3 = 275，差 17');
  });

  it('is to be verified, also in the list of what was checked', async () => {
    await show(states.blanks());
    await unfold();
    expect(all('.proof__heading')).toContain('正文与表格不同、待核实的数字 4');
    expect(root.querySelectorAll('.proof .tone--error')).toHaveLength(0);
  });
});

describe('relations of which every cell is blank', () => {
  it('stand apart from those that figures prove', async () => {
    await show(states.blanks());
    await unfold();
    const headings = all('.proof__heading');
    expect(headings).toContain('各格均为空白的勾稽关系 13');
    expect(headings).toContain('勾稽关系 27');
  });
});

describe('a report that could be checked in part', () => {
  it('is not called clean, and says what was not checked and why', async () => {
    await show(states.lost());
    expect(text('.verdict__coverage')).toBe('勾稽关系 14/42 成立，28 项未核对');
    await unfold();
    expect(text('.proof')).toContain('这一行有 6 个数值，应有 7 个');
    expect(text('.proof')).toContain('“（一）予以公开”一行的总计');
  });
});
