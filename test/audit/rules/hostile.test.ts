import { describe, expect, it } from 'vitest';
import { judge, passages, sectionsWith } from './stage';

const LONG = 60_000;
const RULES = ['period-differs', 'year-differs', 'agency-differs', 'preface-parts', 'citation-outdated', 'placeholder-left'];

describe('long text without an end', () => {
  it.each(['由', '《', '“', '收到', '2022年', 'X', '×', '_', '公布', '收到申请 ', '统计', '（', '共主动公开'])(
    'of %s holds no rule up',
    (piece) => {
      const text = piece.repeat(LONG / piece.length);
      const more = { preface: passages('preface', text), sections: sectionsWith({ overview: [text], problems: [text] }) };
      for (const rule of RULES) expect(judge(rule, {}, more).outcome).toBeDefined();
    },
  );
});
