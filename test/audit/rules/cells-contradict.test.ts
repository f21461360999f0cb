import { describe, expect, it } from 'vitest';
import { REQUEST_ROWS } from '../../../src/forms/requests';
import { auditHtml, auditText, report, rowOf } from '../../report/written';
import { judge } from './stage';

const row = (cells: readonly string[]) => `<tr><td>${cells.join('<td>')}`;
const heads = row(['项目', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']);
const table = (received: string) =>
  `<table>${heads}${REQUEST_ROWS.three.map(({ id, text }) => row([text, id === 'receivedNew' || id === 'carriedOut' ? received : '0', '0', '0', '0', '0', '0', id === 'receivedNew' || id === 'carriedOut' ? received : '0'])).join('')}</table>`;

/** A page that prints table three twice. */
const page = (first: string, second: string) =>
  report({ three: table(first) + table(second) })
    .split('\n')
    .map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`))
    .join('\n');

const told = (first: string, second: string) => auditHtml(page(first, second))[0];

describe('a second copy of a table', () => {
  it('is told with both figures when it contradicts the first', () => {
    const result = told('2', '3');
    const found = result?.findings.filter(({ facts }) => facts.some((id) => id.startsWith('requests/')));
    expect(found).toMatchObject([
      {
        key: 'cells-contradict.differ',
        severity: 'warning',
        params: { table: 'requests', count: 4, fact: 'requests/receivedNew/naturalPerson', first: '2', second: '3' },
        place: 'second/requests/receivedNew/naturalPerson',
      },
    ]);
    expect(result?.rulesRun.find(({ rule }) => rule === 'cells-contradict')?.outcome).toBe('fail');
  });

  it('gives none of its figures where the two differ', () => {
    const result = told('2', '3');
    expect(rowOf(result, 'receivedNew')).toEqual([undefined, 0, 0, 0, 0, 0, undefined]);
    expect(result?.relations.filter(({ verdict }) => verdict === 'violated')).toEqual([]);
    expect(result?.report?.tables[1]?.status).toBe('partial');
  });

  it('is no finding when it says the same', () => {
    expect(told('2', '2')?.findings.filter(({ rule }) => rule === 'cells-contradict')).toEqual([]);
  });

  it('is not asked about when no cell was read', () => {
    const [empty] = auditText(report({}));
    expect(empty?.rulesRun.find(({ rule }) => rule === 'cells-contradict')?.outcome).toBe('not-applicable');
    expect(judge('cells-contradict').outcome).toBe('pass');
  });
});
