import { describe, expect, it, test } from 'vitest';
import { REQUEST_ROWS } from '../../../src/forms/requests';
import { auditText, report, rowOf } from '../written';

/** Rows of table three in which every row has other figures that sum up, so that a row of another's figures shows. */
const ROWS = REQUEST_ROWS.three.map(({ id, text }, at) => ({ id, text, figures: [at + 3, at, 2, 1, 0, 1, 2 * at + 7] }));
const HEADS = '项目 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计';
const GROUPS: Readonly<Record<string, string>> = {
  granted: '三、本年度办理结果',
  'refused.stateSecret': '（三）不予公开',
  'unable.notHeld': '（四）无法提供',
  'declined.petition': '（五）不予处理',
  'other.noCorrection': '（六）其他处理',
};

type Line = (row: (typeof ROWS)[number], at: number) => string[];

const audited = (line: Line) => {
  const lines = ROWS.flatMap((row, at) => [...(GROUPS[row.id] ? [GROUPS[row.id] as string] : []), ...line(row, at)]);
  return auditText(report({ three: [HEADS, ...lines].join('\n') }))[0];
};

/** Rows that hold other figures than their own, and rows that hold none. */
function told(line: Line) {
  const result = audited(line);
  const rows = ROWS.map(({ id, figures }) => ({ id, figures, found: rowOf(result, id) }));
  const lost = rows.filter(({ found }) => found.every((value) => value === undefined)).map(({ id }) => id);
  return {
    wrong: rows.filter(({ id, figures, found }) => !lost.includes(id) && String(found) !== String(figures)).map(({ id }) => id),
    lost,
    tells: result?.findings.some(({ rule }) => rule === 'cells-lost') ?? false,
  };
}

const figuresOf = ({ figures }: (typeof ROWS)[number]) => figures.join(' ');
const cut = (text: string, ...at: number[]) =>
  [0, ...at].map((from, i) => text.slice(from, at[i] ?? text.length)).filter(Boolean);

describe('labels over several lines', () => {
  const styles: [string, Line][] = [
    ['before their figures', (row) => [...cut(row.text, Math.ceil(row.text.length / 2)), figuresOf(row)]],
    ['over three lines before them', (row) => [...cut(row.text, 5, 9), figuresOf(row)]],
    [
      'around their figures',
      (row) => (row.text.length > 9 ? [row.text.slice(0, -4), figuresOf(row), row.text.slice(-4)] : [row.text, figuresOf(row)]),
    ],
    [
      'around them, the larger half behind',
      (row) => (row.text.length > 9 ? [row.text.slice(0, 5), figuresOf(row), row.text.slice(5)] : [row.text, figuresOf(row)]),
    ],
    [
      'in halves around them',
      (row) =>
        row.text.length > 9
          ? [row.text.slice(0, row.text.length / 2), figuresOf(row), row.text.slice(row.text.length / 2)]
          : [row.text, figuresOf(row)],
    ],
    [
      'around them, over four lines',
      (row) => {
        if (row.text.length < 16) return [row.text, figuresOf(row)];
        const [a = '', b = '', c = '', d = ''] = cut(row.text, 4, 8, 12);
        return [a, b, figuresOf(row), c, d];
      },
    ],
    ['with a figure a line', (row) => [...cut(row.text, 7), ...row.figures.map(String)]],
  ];

  test.each(styles)('%s: no row gets the figures of another', (_how, line) => {
    const { wrong, lost, tells } = told(line);
    expect(wrong).toEqual([]);
    expect(lost.length).toBeLessThanOrEqual(2);
    if (lost.length) expect(tells).toBe(true);
  });
});

describe('two labels before one row of figures', () => {
  const orphan = (first: string): Line => {
    const next = ROWS[ROWS.findIndex(({ id }) => id === first) + 1]?.id;
    return (row) =>
      row.id === first
        ? cut(row.text, 8)
        : row.id === next
          ? [...cut(row.text, 8), figuresOf(row)]
          : [`${row.text} ${figuresOf(row)}`];
  };

  test.each(['refused.internalAffairs', 'unable.notHeld', 'declined.duplicate', 'granted'])('neither gets them: %s', (first) => {
    const { wrong, lost, tells } = told(orphan(first));
    expect(wrong).toEqual([]);
    expect(lost).toEqual([first, ROWS[ROWS.findIndex(({ id }) => id === first) + 1]?.id]);
    expect(tells).toBe(true);
  });

  it('get them when as many rows of figures follow, in their order', () => {
    const [first, second] = ['unable.notHeld', 'unable.mustCreate'].map((id) => ROWS.find((row) => row.id === id)) as [
      (typeof ROWS)[number],
      (typeof ROWS)[number],
    ];
    const { wrong, lost } = told((row) => {
      if (row === first) return cut(row.text, 8);
      if (row === second) return [...cut(row.text, 8), figuresOf(first), figuresOf(second)];
      return [`${row.text} ${figuresOf(row)}`];
    });
    expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
  });

  it('leave alone a label whose figures stand in its own line', () => {
    const { wrong, lost } = told((row) => (row.id === 'unable.notHeld' ? [row.text] : [`${row.text} ${figuresOf(row)}`]));
    expect(wrong).toEqual([]);
    expect(lost).toEqual(['unable.notHeld']);
  });
});
