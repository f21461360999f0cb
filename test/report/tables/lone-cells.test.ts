import { describe, expect, it } from 'vitest';
import { auditHtml, report } from '../written';

/** A page that one table lays out, a row for each line. */
const laidOut = (text: string) =>
  `<table>${text
    .split('\n')
    .map((line) => `<tr><td>${line}</td></tr>`)
    .join('')}</table>`;

describe('prose in rows of a table that lays the page out', () => {
  it('is read, however short', () => {
    const text = report({}).replace('\n无', '\n本年度发出信息处理费收费通知2件，实际没有收取费用。');
    const [result] = auditHtml(laidOut(text.replace('全年平稳。', '全年收到政府信息公开申请12件。')));
    expect(result?.report?.claims.map(({ quote }) => quote)).toEqual(['全年收到政府信息公开申请12件']);
    expect(result?.findings.filter(({ rule }) => rule.startsWith('fee-'))).toEqual([]);
  });
});
