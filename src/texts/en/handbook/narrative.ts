import type { HandbookEntry } from '../../handbook/types';
import type { narrative as chinese } from '../../zh/handbook/narrative';

/** Figures of the text: against the tables, against the text itself. */
export const narrative: Record<keyof typeof chinese, HandbookEntry> = {
  'claim-violated': {
    checks:
      'Where the text of sections one, five or six states in figures what a cell, or the sum of some cells, of the tables holds, the two are equal. A sentence with several fair readings agrees when one of them does.',
    why: 'Text and tables come from one register and both are quoted. Where they differ, one of them needs another look.',
    basis:
      'A report should agree with itself, and notice 国办公开办函〔2021〕30号 names inaccuracy among the faults to avoid. The form prints no such equality, hence “to verify”.',
    fails: 'The text: “2 requests were accepted”; table 3: newly received 3, carried in 0. 2 equals neither 3 nor 3 + 0.',
    passes: 'The text: “41 requests were received and handled”; table 3: received 36, carried in 5. 36 + 5 = 41.',
    unsure:
      'Figures with “about”, “more than” and the like, running totals, figures of other years or of one channel, cases filed or decided for others: none of these is taken as a statement about the tables. Where the reading is doubtful or a cell was not read, the statement is listed as unchecked.',
  },
  'parts-of-whole': {
    checks:
      'In sentences such as “N in all, of which a …, b …” the parts add up to the whole. Parts above the whole are “to verify”, parts below it a note.',
    why: 'A difference may come from overlap, omission or a slip in copying; the reader cannot tell which figure to use.',
    basis: 'The meaning of “of which” (其中). A list need not be complete, so it is never “does not conform”.',
    fails: '“20 pieces were published, of which 5 on the agency, 9 news, 7 from the catalogue”: 5 + 9 + 7 = 21, more than 20.',
    passes: '“21 pieces were published, of which 5, 9 and 7”.',
    unsure:
      'No judgement when the sentence says “such as”, “about”, “mainly” or trails off, or when a part has no figure. A list that plainly names some parts only is not noted for falling short.',
  },
  'part-without-figure': {
    checks: 'In a list whose members all bear a figure, one has a name and a unit but no figure.',
    why: 'Mostly left open by oversight before publication, and it keeps the reader from checking the whole.',
    basis: 'Completeness of the text, a note.',
    fails: '“20 pieces on the agency, pieces on budgets, 29 news”: the second member lacks its figure (财政预决算条).',
    passes: '“20 pieces on the agency, 4 on budgets, 29 news”.',
    unsure: 'Told only in a list whose neighbouring members have figures. “Several” (若干, 多) is meant as it stands.',
  },
  'growth-rate': {
    checks:
      'Where the text tells a growth or a fall by x % against last year, the rate is computed again from the same cells of last year’s report. Rounded and cut-off digits both agree.',
    why: 'Rates are quoted alone, and few readers compute them again.',
    basis: 'Arithmetic. The way of counting may have changed since, hence a note.',
    fails: '3646 this year, 3607 last year, and the text says 1.05 %: 3646 ÷ 3607 − 1 is about 1.08 %.',
    passes: 'The same two years with 1.08 % or 1.1 %.',
    unsure:
      'No judgement without last year’s report, when last year’s figure is 0, or when it is unclear which figure the rate is about.',
  },
  share: {
    checks:
      'Where the text says that some kind of request makes up x %, the share is computed again from that figure and the number disposed of, the number received, or a total told in the same paragraph. Rounded and cut-off digits both agree.',
    why: 'A share is a conclusion; one that does not fit its counts leads readers astray at once.',
    basis: 'Arithmetic. The whole may be another than it seems, hence a note.',
    fails: '“258 granted, 33.9 %” of 805 answered: 258 ÷ 805 is about 32.0 %.',
    passes: '“35 refused, 4.34 %” of 805: 35 ÷ 805 = 4.3478… %, cut off to 4.34 %.',
    unsure:
      'With several possible wholes, one that fits is enough; without a whole, or when it is unclear what the share is of, there is no judgement. Only shares of requests are looked at.',
  },
  'outcomes-told': {
    checks:
      'Where a paragraph tells the number disposed of (answered) and lists three outcomes or more, these add up to that number. Where it tells the number received alone, outcomes plus carried out make that number, or that number plus carried in.',
    why: 'A list that seems complete but is some requests short makes the reader ask where they went.',
    basis:
      'Each request counts under one outcome only, as the row “granted in part” of table 3 prints. The text may leave some out, hence a note.',
    fails:
      '“60 disposed of: 17 granted, 6 refused, 21 not provided, 12 other”, with 0 for the rest in table 3: 17 + 6 + 21 + 12 = 56, 4 short of 60. With “70 received” and 1 carried out it is 57, 13 short of 70.',
    passes: 'The same sentence with 56 disposed of; or with 57 received and 1 carried out: 56 + 1 = 57.',
    unsure:
      'Not applicable to fewer than three outcomes. An outcome left out of the text that is above 0 in table 3 shows that the list is open, and there is no judgement; nor is there when an outcome is told twice.',
  },
  'text-balance': {
    checks:
      'Where one section of the text tells all four of received, carried in, disposed of (answered) and carried out, received plus carried in make disposed of plus carried out. Where the figure received may hold those carried in already, one of both sums is enough.',
    why: 'A reader adds up four figures that stand together; where they do not balance, some requests are left without an end.',
    basis:
      'The balance printed in table 3 (first plus second item are third plus fourth). The text is no table and may mean it otherwise, hence a note.',
    fails: '“18 new requests, 2 carried in, 17 disposed of, 2 carried out”: 18 + 2 = 20, 17 + 2 = 19, a difference of 1.',
    passes: 'The same sentence with 18 disposed of; or “20 received (2 of them carried in), 18 disposed of, 2 carried out”.',
    unsure:
      'Not applicable where one of the four is not told or not certain (whose, when, by which channel, rounded). Where the sentence also speaks of requests withdrawn, corrected, passed on or answered together, where another figure makes up the difference, or where several bodies are spoken of, there is no judgement.',
  },
  'claims-contradict': {
    checks:
      'Two places of the six sections that speak of the same cell of a table, or the same sum of cells, tell the same figure; also where no table shows it.',
    why: 'With two figures on one page nobody knows which to quote.',
    basis: 'A report should agree with itself; the form prints no such equality, hence “to verify”.',
    fails: 'Section one: “1 request was received”; section six: “2 requests were received in the year”.',
    passes: '“3 requests were received, 1 of them by the county office”: another scope, another measure.',
    unsure:
      'The year and all years, the agency and its region (also by a sub-heading), one channel and all channels are never the same measure, rounded figures agree within their last digit; in doubt there is no judgement. Figures without a cell, such as pieces on a site, are not compared.',
  },
};
