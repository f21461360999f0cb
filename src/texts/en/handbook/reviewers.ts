import type { HandbookEntry } from '../../handbook/types';
import type { reviewers as chinese } from '../../zh/handbook/reviewers';

/** What offices that review annual reports ask for beside figures. */
export const reviewers: Record<keyof typeof chinese, HandbookEntry> = {
  'title-wording': {
    checks: 'The title calls the report 年度报告, annual report.',
    why: 'A document under another name is not found by who looks for the report, and is taken for a summary of work.',
    basis:
      'Article 49 of the Regulations on Open Government Information calls it 政府信息公开工作年度报告; reviews of single places name other wordings. A note only.',
    fails: 'A title that ends with 工作总结 (summary of work) or 年报.',
    passes: '“关于2024年政府信息公开工作的年度报告”; endings such as “（图文版）” or “.docx” do not count.',
    unsure: 'A title without a year is not judged. 年度工作报告 is let pass.',
  },
  'letter-published': {
    checks: 'Whether an addressee and words that hand the report over stand above it, as in a letter to another office.',
    why: 'The report is published for everybody; addressee and covering words belong to the letter.',
    basis:
      'Article 49 of the Regulations asks that the report be published; reviews of single places name letters in place of reports. A note only.',
    fails: '“市政府办公室：现将我局2024年政府信息公开工作年度报告报送你办，请审阅。”',
    passes: '“现将2024年政府信息公开工作年度报告公布如下”; a document number alone.',
    unsure: 'Addressee and covering words both have to be there.',
  },
  'generic-overview': {
    checks: 'Whether section one speaks only of “all departments” and “some units”, and never of the body itself.',
    why: 'A text that fits any body says nothing of this one’s work.',
    basis: 'Notice 国办公开办函〔2021〕30号 asks for exact and complete contents and against perfunctory reports. A note only.',
    fails: '“各级各部门高度重视，多数部门及时公开，部分单位仍有差距。” without 我局, 本机关 or the name of the body anywhere.',
    passes: 'The same words, followed by “我局建立台账”.',
    unsure: 'A section one of fewer than 100 characters is not judged.',
  },
  'overview-without-figure': {
    checks: 'Whether section one tells any figure where tables 3 and 4 have some.',
    why: 'Without a figure readers learn nothing of the amount of work.',
    basis: 'Notice 国办公开办函〔2021〕30号 asks section one to tell of disclosure, requests and the rest. A note only.',
    fails: 'Table 3 has 12 requests, section one says only that requests were handled with care.',
    passes: '“全年收到申请12件”; “没有收到行政复议申请”.',
    unsure:
      'Years, dates, numbers of documents and clauses are no figures; a section one of fewer than 100 characters is not judged.',
  },
  'file-promised': {
    checks: 'Where the text says that an electronic copy can be downloaded: whether the page links a file.',
    why: 'A promised file without a link is not found.',
    basis: 'Article 24 of the Regulations asks platforms to offer downloads. A note only.',
    fails: '“本报告电子版可从某局网站下载”, and no file is linked on the page.',
    passes: 'A link to the report as PDF or Word; “可在门户网站查阅和下载”.',
    unsure: 'Of a text file nobody knows what it links.',
  },
};
