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
  'local-pack': {
    checks:
      'The local packs that are switched on in the options, each a data file: cells to be filled in, figures that the text has to tell, words that a section has to speak of, lengths of sections, dates of publication. The file says for which bodies and years it is.',
    why: 'Some places ask for more than the statutory form, and their reviewers look for each point.',
    basis:
      'The notice of the place that the file names. The form does not ask for it, so it is a note, at most to be verified, and never does not conform.',
    fails:
      'A pack asks section one to tell how many 政务新媒体 (条, 篇); the section says only that new media were made good use of.',
    passes: '“政务新媒体发布信息120条”; “本年度没有开设政务新媒体”.',
    unsure:
      'Nothing is checked where no pack is switched on, or none is for the body and the year. A section that was not read, an unknown date of publication or kind of body is not judged. Only the text is looked at, no pictures and tables of it; a figure of 0 need not be told.',
  },
};
