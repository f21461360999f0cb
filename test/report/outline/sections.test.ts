import { describe, expect, it, test } from 'vitest';
import { sectionsOf } from '../written';

const TITLE = '<h1>临江区档案局2022年政府信息公开工作年度报告</h1>';
const HEADINGS: Readonly<Record<string, string>> = {
  overview: '一、总体情况',
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  remedies: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
};
const IDS = Object.keys(HEADINGS);

/** Status of the sections of a page, with what stands under each heading, in the order printed. */
const statuses = (order: readonly string[], under: Readonly<Record<string, string>> = {}) =>
  sectionsOf(TITLE + order.map((id) => `<p>${HEADINGS[id]}</p>${under[id] ?? '<p>有关情况如下。</p>'}`).join(''));

const misplaced = (...order: string[]) => {
  const found = statuses(order);
  return IDS.filter((id) => found[id] === 'misplaced');
};

describe('sections out of order', () => {
  const [one, two, three, four, five, six] = IDS as [string, string, string, string, string, string];

  test.each([
    ['none', IDS, []],
    ['none although one is missing', [one, two, four, five, six], []],
    ['the first, moved to the end', [two, three, four, five, six, one], [one]],
    ['the last, moved to the front', [six, one, two, three, four, five], [six]],
    ['one in the middle, moved down', [one, three, four, two, five, six], [two]],
    ['the earlier one of two that are exchanged', [one, three, two, four, five, six], [three]],
    ['the earlier ones of two pairs', [two, one, four, three, five, six], [two, four]],
    ['those that begin earlier on the page', [three, four, one, two, five, six], [three, four]],
    ['all but the last of a list turned round', [three, two, one], [three, two].sort()],
  ])('%s', (_which, order, expected) => {
    expect(misplaced(...order)).toEqual(IDS.filter((id) => (expected as readonly string[]).includes(id)));
  });
});

describe('a section in which nothing is told', () => {
  test.each([
    '',
    '<p>无</p>',
    '<p>无。</p>',
    '<p>略</p>',
    '<p>（无）</p>',
    '<p> 无 </p><p>。</p>',
    '<p>无</p><table><tr><td><td></table>',
  ])('is empty: %j', (text) => {
    for (const id of ['overview', 'disclosure', 'requests', 'remedies', 'problems'])
      expect(statuses(IDS, { [id]: text })[id], id).toBe('empty');
  });

  it('is empty among other reportable matters only without any word', () => {
    expect(statuses(IDS, { other: '<p>无</p>' })['other']).toBe('present');
    expect(statuses(IDS, { other: '<p> </p>' })['other']).toBe('empty');
    expect(statuses(IDS, { other: '<p>无</p>', problems: '<p>无</p>' })['problems']).toBe('empty');
  });

  test.each([
    ['a sentence', '<p>无问题。</p>'],
    ['twice nothing', '<p>无</p><p>无</p>'],
    ['a picture', '<img src="t.png" width="800" height="600">'],
    ['a file', '<a href="t.pdf">附件</a>'],
    ['a table of figures', '<table><tr><td>1<td>2</table>'],
    ['a blank table', '<table><tr><td><td></table>'],
  ])('is present with %s', (_what, text) => {
    expect(statuses(IDS, { problems: text })['problems']).toBe('present');
  });

  it('is empty before it is misplaced', () => {
    const order = [...IDS.slice(1), 'overview'];
    expect(statuses(order, { overview: '' })['overview']).toBe('empty');
    expect(statuses(order)['overview']).toBe('misplaced');
  });
});

describe('headings of a list of contents alone', () => {
  const contents = (ids: readonly string[], above = '目录') =>
    sectionsOf(`${TITLE}<p>${above}</p>${ids.map((id) => `<p>${HEADINGS[id]}</p>`).join('')}<p>全年工作有序。</p>`);
  const present = (found: Readonly<Record<string, string>>) => IDS.filter((id) => found[id] === 'present');

  test.each(['目录', '目 录', '目次', '目錄'])('leave nothing empty below “%s” where text follows', (above) => {
    expect(present(contents(IDS.slice(0, 3), above))).toEqual(IDS.slice(0, 3));
    expect(present(contents(IDS.slice(0, 4), above))).toEqual(IDS.slice(0, 4));
  });

  it('are told without a title when five follow each other', () => {
    expect(present(contents(IDS.slice(0, 5), '前言'))).toEqual(IDS.slice(0, 5));
    expect(present(contents(IDS.slice(0, 4), '前言'))).toEqual(IDS.slice(3, 4));
  });

  it('begin with section one', () => {
    expect(present(contents(IDS.slice(1)))).toEqual(IDS.slice(5));
  });

  it('are empty sections where no text follows', () => {
    const found = sectionsOf(`${TITLE}<p>目录</p>${IDS.map((id) => `<p>${HEADINGS[id]}</p>`).join('')}<p> </p>`);
    expect(present(found)).toEqual([]);
  });

  it('are told by the text in a table below', () => {
    const list = `${TITLE}<p>目录</p>${IDS.map((id) => `<p>${HEADINGS[id]}</p>`).join('')}`;
    expect(present(sectionsOf(`${list}<table><tr><td><td>平稳</table>`))).toEqual(IDS);
    expect(present(sectionsOf(`${list}<table><tr><td><td></table>`))).toEqual(['other']);
  });
});
