import type { HandbookEntry } from '../../handbook/types';
import type { sections as chinese } from '../../zh/handbook/sections';

/** Sections, headings and tables: are they there. */
export const sections: Record<keyof typeof chinese, HandbookEntry> = {
  'section-missing': {
    checks:
      'All six sections are there: overview, proactive disclosure, requests, remedies, main problems and improvement, other matters.',
    why: 'Without a section the public learns nothing of that side of the work and cannot compare it with earlier years.',
    basis:
      'Article 50 of the Regulations on Open Government Information lists what the report has to contain; notice 国办公开办函〔2021〕30号 asks for no omissions and no padding.',
    fails: 'The report ends with section four; there is no section five or six.',
    passes: 'All six have a heading; usual variants such as “五、存在问题及改进情况” count as well.',
    unsure:
      'A report that is a picture or an attachment as a whole is not audited. A heading that is neither a paragraph of its own nor numbered may go unnoticed; please compare the page.',
  },
  'section-empty': {
    checks:
      'Every heading has something under it. In sections one to five a mere “none” (无) or “omitted” (略) is nothing; section six may consist of “none”.',
    why: 'A section that is a heading alone reports nothing.',
    basis:
      'Article 50 of the Regulations; notice 国办公开办函〔2021〕30号 names incomplete and perfunctory reports among the faults to avoid.',
    fails: 'The heading of section five is followed at once by that of section six.',
    passes: 'Section five names problems and measures; section six reads “none”.',
    unsure:
      'A section that was not found is told by the rule on missing sections. Where the content is an attachment or a picture, see the original.',
  },
  'section-misplaced': {
    checks: 'The six sections stand in order. Only the fewest sections that explain the difference are named.',
    why: 'One order lets readers and statisticians compare the reports of many agencies.',
    basis: 'The order of the form attached to notice 国办公开办函〔2021〕30号.',
    fails: 'Section six, other matters, stands before section five, main problems.',
    passes: 'One to six in order, with a preface before and attachments after them.',
    unsure: 'With fewer than two sections recognised there is no order to speak of.',
  },
  'heading-differs': {
    checks:
      'The headings of the six sections read as in the form or in one of its usual variants; lost and changed characters are told. Numbering, spaces and width make no difference.',
    why: 'Mostly harmless, but other words hinder search and collection, and at times they mean other content.',
    basis: 'The headings of the form attached to notice 国办公开办函〔2021〕30号. A matter of wording, hence a note.',
    fails: '“三、收到和处理政府信息公开申清情况”, where the form has “申请情况”.',
    passes: '“五、 存在的主要问题及改进情况”: only a space more; “五、存在问题及改进情况”: a usual variant.',
    unsure: 'A heading that was not found is told by the rule on missing sections and not noted again.',
  },
  'heading-numbers': {
    checks: 'The Chinese numbers of the sections go up one after the other, none twice and none back.',
    why: 'Numbers that repeat or go back are mostly left from copying and make “section three” ambiguous.',
    basis: 'The numbering of the form attached to notice 国办公开办函〔2021〕30号. A matter of wording, hence a note.',
    fails: 'Section two is headed “一、主动公开政府信息情况”, so that there are two sections numbered one.',
    passes: 'Numbers one to six in order.',
    unsure:
      'Not applicable without numbers, or when the page generates them by style and they are not in its text. Sections out of order are told by a rule of their own.',
  },
  'subtopics-missing': {
    checks:
      'Section one speaks of five topics: proactive disclosure, disclosure on request, management of information, the platform, supervision and support. Content counts, not sub-headings. One topic without a trace is a note, two or more are “to verify”. Reports of governments are also looked through for the results of assessment, public appraisal and accountability.',
    why: 'The five topics are the frame of the overview; without one of them the picture is not whole.',
    basis:
      'The explanation of the overview in notice 国办公开办函〔2021〕30号 lists these five; the results are named in article 50(4) of the Regulations.',
    fails:
      'Section one has two paragraphs, on proactive disclosure and on requests, and no word of management, platform or supervision.',
    passes: 'No sub-headings, but all five topics are treated in running text.',
    unsure:
      'Not applicable to reports on 2020 and before; no judgement on a very short section. Topics are told by key words; other wording needs a reader.',
  },
  'problems-incomplete': {
    checks: 'Section five tells problems as well as improvement.',
    why: 'A section that only praises, or only plans, does not answer its own heading.',
    basis: 'Article 50(4) of the Regulations: main problems and improvement.',
    fails: 'Section five says throughout that study will be strengthened and names no problem or shortcoming.',
    passes: '“Updates were not timely enough; one person is now in charge, with a check every quarter.”',
    unsure:
      'A missing or empty section five is told by rules of its own; a sentence or two are not judged. Told by key words; the quality of the text is not judged.',
  },
  'preface-parts': {
    checks: 'Where the preface says how many parts the report has and lists them, number and names agree with the body.',
    why: 'A difference mostly comes from an old template; other text taken along deserves a look too.',
    basis: 'One page should agree with itself; no rule asks for the sentence, hence a note.',
    fails: 'The preface announces six parts and lists five names; or announces five while the body has six.',
    passes: 'The preface announces six parts, and its six names are those of the headings.',
    unsure: 'Not applicable without a number, or with fewer than four names. Shortened names are no difference.',
  },
  'overview-long': {
    checks: 'Section one has at most a thousand characters. Off unless switched on.',
    why: 'Some places ask for a brief overview, since a long one buries the figures.',
    basis: 'Seen in local notices only; the national form sets no length, hence a note.',
    fails: 'Section one has 1,860 characters.',
    passes: 'Section one has 940 characters.',
    unsure: 'Not applicable without a section one. Spaces are not counted.',
  },
  'table-missing': {
    checks: 'Sections two, three and four have a table each.',
    why: 'The three tables hold all statutory figures. Without a table there is nothing to check.',
    basis:
      'The form attached to notice 国办公开办函〔2021〕30号 (for 2019 and 2020, 〔2019〕60号); article 50 of the Regulations.',
    fails: 'The heading of section three is followed by that of section four, without a table.',
    passes: 'All three have tables; a table cut by page breaks is put together again.',
    unsure:
      'A table that is a picture is told by a rule of its own. Where a script loads the table later, check again once the page is complete.',
  },
  'table-image': {
    checks: 'The tables of sections two, three and four are text.',
    why: 'Figures in a picture cannot be searched, copied or read aloud by a screen reader, and their relations cannot be checked.',
    basis:
      'Article 24 of the Regulations asks platforms for search, reading and download. It does not say outright that tables have to be text, hence “to verify”.',
    fails: 'Section three consists of a scanned picture.',
    passes: 'Section three has a text table; a seal elsewhere on the page is a picture.',
    unsure: 'Figures in pictures are neither recognised nor guessed; their relations are listed as unchecked.',
  },
};
