import { composeDraft, mapBlocks, mapCells } from './draft';
import { escape, htmlWriter } from './html';
import { inventAgency } from './narrative';
import { budget, freeForm, procurement, websiteForm } from './other-forms';
import type { NotReport, Draft } from './types';

/** Pages that are no report, or one that cannot be read. */

const p = (text: string) => `<p>${escape(text)}</p>`;

const years = (year: number) => [0, 1, 2, 3, 4, 5].map((back) => year - back);

const list: NotReport = {
  status: 'not-a-report',
  reasons: ['list-page'],
  body: (agency, year) =>
    `<h2>政府信息公开年报</h2><ul>${years(year)
      .map(
        (one) =>
          `<li><a href="./t${one}0118_1.html">${agency}${one}年政府信息公开工作年度报告</a><span>${one + 1}-01-18</span></li>`,
      )
      .join('')}</ul><div class="page">共1页 首页 上一页 下一页 尾页</div>`,
};

const listOfAgencies: NotReport = {
  status: 'not-a-report',
  reasons: ['list-page'],
  body: (_, year, random) =>
    `<h1>${year}年政府信息公开工作年度报告</h1><table>${Array.from({ length: 14 }, () => `<tr><td><a href="#">${inventAgency(random)}${year}年政府信息公开工作年度报告</a></td><td>${year + 1}-01-${random.int(10, 31)}</td></tr>`).join('')}</table>`,
};

const news: NotReport = {
  status: 'not-a-report',
  reasons: ['no-report', 'notice', 'list-page'],
  body: (agency, year) =>
    `<h1>${agency}按时发布${year}年政府信息公开工作年度报告</h1>` +
    p(`近日，${agency}在门户网站集中发布了${year}年政府信息公开工作年度报告，供社会查阅。`) +
    p('报告介绍了总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况，并列出了存在的问题和改进措施。') +
    p('据介绍，全年办理申请35件，均已按时答复。'),
};

const emptyForm = (draft: Draft): Draft =>
  mapBlocks(
    mapCells(draft, (cell) => (cell.kind === 'figure' ? { ...cell, text: '' } : cell)),
    (block) => (block.kind === 'prose' ? [] : [block]),
  );

const blankForm: NotReport = {
  status: 'not-a-report',
  reasons: ['blank-form', 'notice'],
  body: (agency, year, random) => {
    const draft = emptyForm(
      composeDraft({ shape: { form: '2021', otherRows: 'three', hybrid: false }, year, size: 'zero' }, random),
    );
    const form = htmlWriter().write({ ...draft, title: '（机关名称）××××年政府信息公开工作年度报告', preface: [] }, random);
    return (
      `<h1>关于做好${year}年政府信息公开工作年度报告编制和发布工作的通知</h1>` +
      p('各区（县）人民政府，市政府各部门：') +
      p(`为做好${year}年政府信息公开工作年度报告编制发布工作，现就有关事项通知如下。`) +
      p(`请于${year + 1}年1月25日前报送，格式见附件。`) +
      p(`${agency}办公室`) +
      p('附件：政府信息公开工作年度报告格式') +
      form
    );
  },
};

const notice: NotReport = {
  status: 'not-a-report',
  reasons: ['notice', 'no-report'],
  body: (agency, year) =>
    `<h1>关于做好${year}年政府信息公开工作年度报告编制发布工作的通知</h1>` +
    p('各有关单位：') +
    p(
      '一、编制要求。年度报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。',
    ) +
    p(`二、时间要求。请于${year + 1}年1月20日前报送。三、其他要求。数据应当准确一致。`) +
    p(agency),
};

const article: NotReport = {
  status: 'not-a-report',
  reasons: ['no-report'],
  body: (agency, year) =>
    `<h1>${agency}召开政务公开工作推进会</h1>` +
    p(`${year}年3月6日，${agency}召开会议，研究部署政府信息公开工作。`) +
    p('会议要求，加强平台建设，做好解读回应，落实监督保障措施。') +
    p('会议强调，规章、行政规范性文件应当及时公开。'),
};

const attachment: NotReport = {
  status: 'unreadable',
  reasons: ['attachment-only'],
  body: (agency, year) =>
    `<h1>${agency}${year}年政府信息公开工作年度报告</h1><p>附件：<a href="./P0202401.pdf">${agency}${year}年政府信息公开工作年度报告.pdf</a></p>`,
};

const viewer: NotReport = {
  status: 'unreadable',
  reasons: ['attachment-only'],
  body: (agency, year) =>
    `<h1>${agency}${year}年政府信息公开工作年度报告</h1><iframe src="/pdfjs/web/viewer.html?file=%2Fupload%2Freport.pdf" width="800" height="1000"></iframe>`,
};

const pictures: NotReport = {
  status: 'unreadable',
  reasons: ['image-only'],
  body: (agency, year) =>
    `<h1>${agency}${year}年政府信息公开工作年度报告</h1>${[1, 2, 3, 4].map((page) => `<p><img src="./W0${page}.jpg" width="800" height="1130"></p>`).join('')}`,
};

/** All of them, by name. */
export const NOT_REPORTS: Readonly<Record<string, NotReport>> = {
  list,
  'list-of-agencies': listOfAgencies,
  news,
  'blank-form': blankForm,
  notice,
  'website-form': websiteForm,
  'pre-2019': freeForm,
  article,
  budget,
  procurement,
  attachment,
  viewer,
  pictures,
};
