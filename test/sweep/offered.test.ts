import { describe, expect, it } from 'vitest';
import { offeredBy, type MetLink } from '../../src/sweep/offered';

const HERE = 'http://www.qinghe.gov.cn/nb/2024.html';
const link = (text: string, path: string, isFile = path.endsWith('.pdf')): MetLink => {
  const address = new URL(path, HERE).href;
  return { text, title: '', address, file: isFile ? address : null };
};
const offered = (links: readonly MetLink[], names = ['清河县财政局2024年政府信息公开工作年度报告']) =>
  offeredBy({ address: HERE, names, links });

describe('documents beside a report', () => {
  const filesBy = (...links: MetLink[]): string[] => offered(links).files.map(({ text }) => text);

  it.each([
    ['by its address', link('年报', '/f/1.pdf')],
    ['by the word for what is attached', link('附件：2024年度报告', '/show?id=3')],
    ['by the edition that it is', link('2024年度报告（PDF版）', '/show?id=3')],
    ['by the word for loading down', link('2024年政府信息公开工作年度报告下载', '/show?id=3')],
  ])('are known %s', (_, one) => expect(filesBy(one)).toEqual([one.text]));

  it.each([
    ['a page about them', link('附件', '/nb/other.html')],
    ['a folder', link('附件', '/files/')],
    ['a program', link('客户端下载', '/get?id=3')],
    ['another report', link('2023年度报告', '/show?id=2')],
    ['the page itself', { ...link('附件', HERE), file: HERE }],
  ])('%s is none', (_, one) => expect(filesBy(one)).toEqual([]));

  it('come reports first, each once, and not without end', () => {
    const many = Array.from({ length: 80 }, (_, n) => link(`办事指南${n}`, `/g/${n}.pdf`));
    const report = link('清河县财政局2024年政府信息公开工作年度报告', '/f/report.pdf');
    const found = filesBy(...many, report, report);
    expect(found[0]).toBe(report.text);
    expect(found.length).toBe(50);
    expect(new Set(found).size).toBe(50);
  });

  it('are called by their file where nothing else names them', () => {
    expect(filesBy(link('', '/f/2024%E5%B9%B4%E6%8A%A5.pdf'), link('', '/f/%zz.pdf'))).toEqual(['2024年报.pdf', '%zz.pdf']);
  });

  it.each(['127.0.0.1', '10.1.2.3', '[::1]', '192.168.0.9', 'localhost', 'intranet', '169.254.169.254', 'db.internal'])(
    'do not lead into the network of the reader: %s',
    (host) => {
      const inside = link('附件：2024年度报告', `http://${host}/2024.pdf`);
      expect(offered([inside])).toEqual({ reports: [], files: [] });
      const { files } = offeredBy({ address: `http://${host}/nb.html`, names: [], links: [inside] });
      expect(files.length).toBe(1);
    },
  );
});

describe('reports of a list', () => {
  it('are those that a sweep would plan, pages and documents', () => {
    const { reports } = offered(
      [
        link('清河县民政局2023年政府信息公开工作年度报告', 'a.html'),
        link('清河县水务局2023年政府信息公开年报', '/f/b.pdf'),
        link('附件：清河县教育局2023年政府信息公开工作年度报告', '/show?id=3'),
        link('乐平县2023年政府信息公开工作年度报告', 'http://www.leping.gov.cn/nb.html'),
        link('乐平县政府信息公开工作年度报告', 'http://www.leping.gov.cn/'),
        link('2023年财政决算', 'c.html'),
        link('下一页', 'index_2.html'),
        link('联系我们', 'contact.html'),
      ],
      ['政府信息公开年报'],
    );
    expect(reports.map(({ text, isFile }) => [text, isFile])).toEqual([
      ['清河县民政局2023年政府信息公开工作年度报告', false],
      ['清河县水务局2023年政府信息公开年报', true],
      ['附件：清河县教育局2023年政府信息公开工作年度报告', true],
      ['乐平县2023年政府信息公开工作年度报告', false],
    ]);
  });
});
