import { describe, expect, it, test } from 'vitest';
import { auditHtml, auditText, report } from '../written';

type Found = ReturnType<typeof auditText>[number] | undefined;
const statusOf = (result: Found, table: string) => result?.report?.tables.find(({ id }) => id === table)?.status;
const told = (result: Found, table: string) =>
  result?.findings.filter(({ params }) => params['table'] === table).map(({ key, severity }) => `${severity} ${key}`);

const GROUNDS =
  '不予公开5件（属于国家秘密1件，危及“三安全一稳定”1件，保护第三方合法权益1件，属于三类内部事务信息1件，属于行政查询事项1件），' +
  '本机关不掌握相关政府信息的2件，没有现成信息需要另行制作一件，重复申请、要求提供公开出版物各1件。';

describe('a table of which nothing was read', () => {
  it('is missing where sentences alone name its rows', () => {
    for (const text of [report({}).replace('全年平稳。', GROUNDS), report({ three: GROUNDS })]) {
      const [result] = auditText(text);
      expect(statusOf(result, 'requests')).toBe('missing');
      expect(told(result, 'requests')).toEqual(['error table-missing.missing']);
    }
  });

  test.each([
    ['glued to its figures', '属于国家秘密00000000', '危及“三安全一稳定”12000012', '属于三类内部事务信息0000000'],
    ['with units', '属于国家秘密0件10件10件', '危及“三安全一稳定”10件10件', '属于三类内部事务信息0件(四)无法提供'],
    ['between commas', '属于国家秘密,0,0,0', '危及三安全一稳定,,', '属于三类内部事务信息,0,0'],
  ])('is told as unread where its labels stand %s', (_how, ...rows) => {
    const [result] = auditText(report({ three: rows.join('') }));
    expect(statusOf(result, 'requests')).toBe('partial');
    expect(told(result, 'requests')).toEqual(['warning cells-lost.whole']);
  });

  test.each([
    '![](table.png)',
    '![表三](images/t3.png "表三") ![](t4.png)',
    '![](table.png) |',
    '| ![表三](table.png) |',
    '  ![收到和处理情况](https://www.example.gov.cn/t/2023.png)  ',
    '见下表：![](table.png)',
  ])('is a picture in Markdown: %s', (three) => {
    const [result] = auditText(report({ three }));
    expect(statusOf(result, 'requests')).toBe('image');
    expect(told(result, 'requests')).toEqual(['warning table-image.image']);
  });

  it.each([
    ['a picture', '<img src="t3.png" width="800" height="600">', 'image'],
    ['an embedded viewer', '<iframe src="/viewer.html?file=t3"></iframe>', 'image'],
    ['an embedded map', '<iframe src="/map.html"></iframe>', 'missing'],
    ['a link to a file', '<a href="t3.pdf">表三</a>', 'missing'],
  ])('is shown or not by %s', (_what, three, status) => {
    const page = report({ three }).replace(/^[^<\n]+$/gm, '<p>$&</p>');
    expect(statusOf(auditHtml(page)[0], 'requests')).toBe(status);
  });

  it('is no picture where the mark-up is one of something else', () => {
    expect(statusOf(auditText(report({ three: '![]() [附件](a.png)' }))[0], 'requests')).toBe('missing');
    expect(statusOf(auditHtml(`<pre>${report({ three: '' })}</pre>`)[0], 'requests')).toBe('missing');
  });
});
