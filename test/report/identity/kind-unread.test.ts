import { describe, expect, it, test } from 'vitest';
import { kindOfPage as kindOf } from '../written';

const TITLE = '<h1>临江区档案局2022年政府信息公开工作年度报告</h1>';
const picture = (name = 'page1.jpg', alt = '') => `<img src="${name}" alt="${alt}" width="800" height="1100">`;
const file = (text = '附件', name = 'report.pdf') => `<p><a href="${name}">${text}</a></p>`;
const frame = (address: string) => `<iframe src="${address}"></iframe>`;

describe('below the title of a report', () => {
  test.each([
    ['one picture', picture(), 'image-only'],
    ['two pictures and a file', picture() + picture('page2.jpg') + file(), 'image-only'],
    ['a picture in its own address', picture('data:image/png;base64,logoqrbtn'), 'image-only'],
    ['a picture of any text', picture() + `<p>${'本馆依法公开。'.repeat(300)}</p>`, 'image-only'],
    ['one picture and a file', picture() + file(), 'attachment-only'],
    ['a file', file(), 'attachment-only'],
    ['a file beside a logo and a code', picture('logo.png') + picture('code.png', 'qr') + file(), 'attachment-only'],
    ['a file that a program hands out', file('报告全文.docx', '/content/download.jsp?id=12'), 'attachment-only'],
    ['a program that hands out no file', file('下载说明', '/content/download.jsp?id=12'), 'no-report'],
    ['an embedded viewer', frame('/viewer.html?file=a'), 'attachment-only'],
    ['an embedded page', frame('/map.html'), 'no-report'],
    ['a logo and a code', picture('logo.png') + picture('code.png', 'weixin'), 'no-report'],
    ['a picture without address', '<img alt="表" width="800" height="1100">', 'no-report'],
    ['a line of text', '<p>详见门户网站。</p>', 'no-report'],
  ])('%s', (_what, body, kind) => {
    expect(kindOf(TITLE + body)).toBe(kind);
  });
});

it.each(['一图读懂：', '图解'])('%s a report is none', (word) => {
  expect(kindOf(TITLE.replace('<h1>', `<h1>${word}`) + picture())).toBe('no-report');
});

it('pictures and files below another title, or one without a year, are no report', () => {
  for (const title of ['档案开放公告', '政府信息公开工作年度报告'])
    expect(kindOf(`<h1>${title}</h1>${picture()}${picture('page2.jpg')}${file()}`)).toBe('no-report');
});

const link = (text: string, name = 'a.html') => `<li><a href="${name}">${text}</a></li>`;
const named = (agency: string, year: number | string, rest = '') => `${agency}${year}年政府信息公开工作年度报告${rest}`;
const AGENCIES = ['临江区档案局', '临江区教育局', '临江区财政局'];

describe('a list of reports', () => {
  test.each([
    ['of three years', [2022, 2021, 2020].map((year) => link(named('临江区档案局', year))).join('')],
    ['of three agencies', AGENCIES.map((agency) => link(named(agency, 2022))).join('')],
    ['of files', AGENCIES.map((agency) => link(named(agency, 2022, '.pdf'), 'a.pdf')).join('')],
    ['of files with blanks', AGENCIES.map((agency) => link(named(agency, 2022, '.DOCX '), 'a.docx')).join('')],
    ['in a table', `<table>${AGENCIES.map((agency) => `<tr><td>${agency}<td>${named('', 2022)}`).join('')}</table>`],
  ])('%s', (_what, body) => {
    expect(kindOf(`<p>年报</p><ul>${body}</ul>`)).toBe('list-page');
  });

  test.each([
    [
      'two reports',
      AGENCIES.slice(1)
        .map((agency) => link(named(agency, 2022)))
        .join(''),
    ],
    ['one report named thrice', link(named('临江区档案局', 2022)).repeat(3)],
    ['reports without a year', AGENCIES.map((agency) => link(`${agency}政府信息公开工作年度报告`)).join('')],
    [
      'long texts that name reports',
      AGENCIES.map((agency) => `<p>${named(agency, 2022)}${' '.repeat(5)}${'&nbsp;'.repeat(100)}</p>`).join(''),
    ],
  ])('is not made by %s', (_what, body) => {
    expect(kindOf(`<p>年报</p><ul>${body}</ul>`)).toBe('no-report');
  });

  it.each(['.doc', '.docx', '.xls', '.xlsx', '.wps', '.ofd', '.pdf', '.PDF', '.pdf '])(
    'names a report and its file %s once',
    (ending) => {
      const [first = '', second = '', third = ''] = AGENCIES;
      const two = [named(first, 2022), named(first, 2022, ending), named(second, 2022)].map((text) => link(text)).join('');
      expect(kindOf(`<p>年报</p><ul>${two}</ul>`)).toBe('no-report');
      expect(kindOf(`<p>年报</p><ul>${two}${link(named(third, 2022, ending))}</ul>`)).toBe('list-page');
    },
  );

  it('is none when the page bears the title of one that is a file or pictures', () => {
    const others = AGENCIES.map((agency) => link(named(agency, 2022))).join('');
    expect(kindOf(TITLE + file() + others)).toBe('attachment-only');
    expect(kindOf(TITLE + picture() + others)).toBe('image-only');
    expect(kindOf(TITLE + others)).toBe('list-page');
    expect(kindOf(`<p>年报</p>${picture()}${others}`)).toBe('list-page');
    expect(kindOf(picture() + others, '临江区教育局2022年政府信息公开工作年度报告-临江区')).toBe('image-only');
    expect(kindOf(picture() + others, '首页', '临江区教育局2022年政府信息公开工作年度报告')).toBe('image-only');
  });
});
