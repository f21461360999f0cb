import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, report, rowOf, valueOf } from '../written';
import { lost, ROWS, table, ZEROS } from './row-texts';

describe('rows that break before their last cell', () => {
  const broken = (label: string, own: readonly string[]) => `${label} | ${own.slice(0, -1).join(' | ')}\n${own.at(-1)}`;
  const head = (text: string) => text.replace(' | 其他', '\n其他');

  it('keep a blank before it', () => {
    const three = table({ '2.没有现成信息需要另行制作': ['23', '0', '0', '0', '0', '', '27'] }, ZEROS, broken, head);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'unable.mustCreate')).toEqual([23, 0, 0, 0, 0, null, 27]);
    expect(result?.findings.map(({ rule }) => rule)).toContain('requests-row-total');
  });

  it('keep it in preformatted text of a page, too', () => {
    const three = table({ '2.没有现成信息需要另行制作': ['23', '0', '0', '0', '0', '', '27'] }, ZEROS, broken, head);
    const [result] = auditHtml(`<pre>${report({ three })}</pre>`);
    expect(rowOf(result, 'unable.mustCreate')).toEqual([23, 0, 0, 0, 0, null, 27]);
  });

  it('keep it where all of them are blank there', () => {
    const three = table({}, ['0', '', '', '', '', '', '6'], broken, head);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'granted')).toEqual([0, null, null, null, null, null, 6]);
  });

  it('may end in a blank cell of its own', () => {
    const blank = Array.from({ length: 7 }, () => '\u00a0');
    const full = ['2', '\u00a0', '\u00a0', '\u00a0', '\u00a0', '1', '3'];
    const filled = Object.fromEntries(ROWS.slice(0, 6).map(([, label]) => [label.replace(/^.*\| /, ''), full]));
    const [result] = auditText(report({ three: table(filled, blank, broken, head), two: '规章 | \u00a0 | \u00a0\n\u00a0' }));
    expect(rowOf(result, 'receivedNew')).toEqual([2, null, null, null, null, 1, 3]);
    expect(rowOf(result, 'carriedOut')).toEqual([null, null, null, null, null, null, null]);
  });

  it('have a bar before it and no blank where each of them has one', () => {
    const barred = (label: string, own: readonly string[]) => `${label} | ${own.slice(0, -1).join(' | ')} |\n${own.at(-1)}`;
    const three = table({ '（一）予以公开': ['1', '', '0', '0', '0', '0', '1'] }, ZEROS, barred, (text) => `${text} |`);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'granted')).toEqual([1, null, 0, 0, 0, 0, 1]);
    expect(rowOf(result, 'carriedIn')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('are closed by a bar where they are whole', () => {
    const closed = (label: string, own: readonly string[]) =>
      own.at(-1) === '' ? `${label} | ${own.join(' | ')} |` : broken(label, own);
    const outcomes = Object.fromEntries(
      ROWS.slice(2, 15).map(([, label]) => [label.replace(/^.*\| /, ''), [...ZEROS.slice(1), '']]),
    );
    const two = '信息内容 | 本年制发件数 | 本年废止件数\n现行有效件数\n规章 | 0 | 0\n4\n行政规范性文件 | 1 | 0\n9';
    const [result] = auditText(report({ two, three: table(outcomes, ZEROS, closed, head) }));
    expect(rowOf(result, 'granted')).toEqual([0, 0, 0, 0, 0, 0, null]);
    expect(rowOf(result, 'carriedIn')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(valueOf(result, 'disclosure/rules/inForce')).toBe(4);
  });

  it('take no number of a page for a cell of whole rows', () => {
    const barred = (label: string, own: readonly string[]) => `${label} | ${own.join(' | ')} |`;
    const pages = table({}, ['1', '', '', '', '', '', '1'], barred).split('\n');
    const three = pages.map((line, i) => (i > 3 && i % 3 === 0 ? `${line}\n${i}` : line)).join('\n');
    const [result] = auditText(report({ three }));
    expect([lost, [1, null, null, null, null, null, 1]]).toContainEqual(rowOf(result, 'refused.lawForbids'));
    expect([lost, [1, null, null, null, null, null, 1]]).toContainEqual(rowOf(result, 'granted'));
  });

  it('take no heading and no sentence for a cell', () => {
    const three = table({ '四、结转下年度继续办理': ['0', '0', '0', '0', '0', '0'] }, ZEROS, broken, head);
    const [result] = auditText(
      report({ three }).replace('0 | 0 | 0 | 0 | 0\n0\n四、政府信息公开行政复议', '0 | 0 | 0 | 0 | 0\n四、政府信息公开行政复议'),
    );
    expect(result?.report?.sections.map(({ status }) => status)).not.toContain('missing');
    expect(rowOf(result, 'carriedOut')).toEqual(lost);
  });
});

describe('a garbled figure on a line of its own', () => {
  it('keeps its place among the cells of its row', () => {
    const lines = (label: string, own: readonly string[]) => [...label.split(' | '), ...own].join('\n');
    const three = table({ '4.保护第三方合法权益': ['37', '2', '0', '0', '1O', '0', '39'] }, ZEROS, lines, (text) =>
      text.replaceAll(' | ', '\n'),
    );
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'refused.thirdParty')).toEqual([37, 2, 0, 0, null, 0, 39]);
    expect(result?.report?.facts['requests/refused.thirdParty/legalService']).toMatchObject({ unreadable: true });
  });
});
