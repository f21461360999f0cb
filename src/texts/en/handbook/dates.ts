import type { HandbookEntry } from '../../handbook/types';
import type { dates as chinese } from '../../zh/handbook/dates';

/** Generation of the form, citations, dates, years and names. */
export const dates: Record<keyof typeof chinese, HandbookEntry> = {
  'form-year': {
    checks:
      'The form fits the year: the form of 2019, on trial, for reports on 2019 and 2020; the form of 2021 from reports on 2021 on.',
    why: 'The two have other columns; figures in the other form cannot be compared with other agencies and years.',
    basis: 'Notices 国办公开办函〔2019〕60号 and 〔2021〕30号.',
    fails: 'Table 2 of a report on 2023 has “本年新制作数量” and “第二十条第（九）项”, which belong to the form of 2019.',
    passes: 'Table 2 of a report on 2023 has “本年制发件数” and “现行有效件数”.',
    unsure:
      'Not applicable when form or year is unknown. A report on 2020 published, or published again, in the new form after its issue is not told; in a table that mixes headers of both, block (1) tells the form, and headers of the other form in later blocks are only noted.',
  },
  'form-unknown': {
    checks:
      'The generation of the form can be told. When it cannot, that is said, and only relations with all rows and columns present are checked.',
    why: 'Checking a part without saying so would pass for a check of the whole.',
    basis: 'The forms of 2019 and 2021. A newer one may be issued, hence a note.',
    fails: 'Table 2 has none of the column headers of either form.',
    passes: 'The headers of table 2 are those of one of them.',
    unsure: 'Not applicable when no cell was read.',
  },
  'citation-outdated': {
    checks:
      'Reports on 2021 and later do not name notice 〔2019〕60号 as their basis. A note when the tables are in the form of 2021 already, else “to verify”.',
    why: 'An old citation mostly comes from an old template, and the tables may be old as well.',
    basis: 'Notice 国办公开办函〔2021〕30号 takes the place of the form on trial of 〔2019〕60号 from reports on 2021 on.',
    fails: 'A report on 2022 says that it follows 国办公开办函〔2019〕60号.',
    passes: 'A report on 2022 cites 〔2021〕30号, or the Regulations alone.',
    unsure:
      'Not applicable to reports on 2020 and before. Nothing is said when 〔2021〕30号 is cited as well, or the old notice is said to be out of use.',
  },
  'published-late': {
    checks:
      'The date on the page: a department’s report by 31 January of the next year, that of a local government from county level up by 31 March.',
    why: 'Publishing in time is a duty by law, and evaluations look at it.',
    basis:
      'Article 49 of the Regulations; notice 国办公开办函〔2021〕30号 names reports not published in time. Townships and sub-districts are not named there and are measured by 31 January for orientation.',
    fails: 'The civil affairs bureau of a county, report on 2023, dated 5 March 2024.',
    passes: 'The same bureau on 29 January 2024; or a county government on 20 March 2024.',
    unsure:
      'No judgement without a date, nor up to 31 March when it is unclear whether the body is a department or a government. The date may be that of a new site or a new copy, hence “to verify”; more than a year later it mostly is, and only a note is given.',
  },
  'published-early': {
    checks: 'The date on the page is not before 1 January of the next year.',
    why: 'Figures up to 31 December cannot be final within the year.',
    basis: 'It follows from the period. The date on a page may be a slip, hence “to verify”.',
    fails: 'A report on 2023, dated 20 December 2023.',
    passes: 'The same report, dated 8 January 2024.',
    unsure: 'No judgement without a date or a year. A body about to be merged may report early; please see the circumstances.',
  },
  'period-differs': {
    checks: 'The period named in the text is 1 January to 31 December of the year in the title.',
    why: 'Another period gives every figure another meaning and breaks the link to last year.',
    basis:
      'Article 49 of the Regulations speaks of the previous year; the Sichuan standard DB51/T 2660—2019 writes out 1 January to 31 December, as is common practice.',
    fails: 'The title says 2021, the text “统计期限为2020年1月1日至12月31日”.',
    passes: 'Title and period are both 2021; the second date may leave the year out.',
    unsure:
      'Not applicable without a period, without a year in the title, or when a date is garbled. A new body that says it counts from the day it was set up agrees.',
  },
  'year-differs': {
    checks:
      'The report that the preface announces, and the years with which sentences of sections one to four open, are of the year of the report.',
    why: 'Another year mostly comes from last year’s text, and the figures may be last year’s too.',
    basis: 'A report should agree with itself, a note.',
    fails: 'A report on 2021 says: “In 2020 our bureau received no request.”',
    passes: '“3 more than in 2020”; “1 reconsideration that goes back to a request of 2020”: comparison and history.',
    unsure: 'Plans in section five, looks back over several years and years in names of documents are not judged.',
  },
  'agency-differs': {
    checks:
      'The preface announces the report of the body in the title, and the text calls it what it can be: a bureau is not “our sub-district”.',
    why: 'Another name is mostly left from a borrowed template, and what is told may not be about this body.',
    basis: 'A report should agree with itself, a note.',
    fails:
      'The title names a county’s civil affairs bureau; the preface publishes the report of its education bureau, or the text speaks of “our sub-district” (我街道).',
    passes: '“Our bureau”, “this agency”; a superior body, a competent department or the owner of the site.',
    unsure:
      'No judgement when the title names no body. Short names, or a government and its office, are no difference; merged bodies and bodies of two names need a look.',
  },
  'placeholder-left': {
    checks:
      'No slot is left unfilled: “XX”, “××”, “___”, or the number of items published or requests received without its figure.',
    why: 'A slot shows that a place was not finished; the reader lacks the figure.',
    basis: 'Completeness of the text. Notice 国办公开办函〔2021〕30号 speaks of content that is accurate and complete.',
    fails: '“2023年主动公开政府信息　　条” with a gap before the unit; “共受理申请XX件”.',
    passes: '“2023年主动公开政府信息 126 条”.',
    unsure: 'Names blotted out, such as 张××, are no slots. A figure inside a picture cannot be read; please compare the page.',
  },
};
