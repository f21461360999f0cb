import type { HandbookEntry } from './types';
import type { narrative as chinese } from './zh-narrative';

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
    why: 'A difference means overlap, omission or a slip in copying, and the reader cannot tell which figure to use.',
    basis: 'The meaning of “of which” (其中). A list need not be complete, so it is never “inconsistent”.',
    fails: '“20 pieces were published, of which 5 on the agency, 9 news, 7 from the catalogue”: 5 + 9 + 7 = 21, more than 20.',
    passes: '“21 pieces were published, of which 5, 9 and 7”.',
    unsure:
      'No judgement when the sentence says “such as”, “about”, “mainly” or trails off, when a part has no figure, or when units differ.',
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
      'Where the text tells a growth or a fall by x % against last year, the rate is computed again and agrees within half of its last digit. Last year’s figure comes from last year’s report.',
    why: 'Rates are quoted alone, and few readers compute them again.',
    basis: 'Arithmetic. The way of counting may have changed since, hence a note.',
    fails: '3646 this year, 3607 last year, and the text says 1.05 %: 3646 ÷ 3607 − 1 is about 1.08 %.',
    passes: 'The same two years with 1.08 % or 1.1 %.',
    unsure:
      'No judgement without last year’s report, when last year’s figure is 0, or when it is unclear which figure the rate is about.',
  },
  share: {
    checks:
      'Where the text says that a part makes up x %, the share is computed again from part and whole. Rounded and cut-off digits both agree.',
    why: 'A share is a conclusion; one that does not fit its counts leads readers astray at once.',
    basis: 'Arithmetic. The whole may be another than it seems, so it is never “inconsistent”.',
    fails: '“258 granted, 33.9 %” of 805 answered: 258 ÷ 805 is about 32.0 %.',
    passes: '“35 refused, 4.34 %” of 805: 35 ÷ 805 = 4.3478… %, cut off to 4.34 %.',
    unsure: 'With several possible wholes, one that fits is enough; with none that is certain there is no judgement.',
  },
  'outcomes-told': {
    checks:
      'Where the text lists the outcomes one by one, they add up to the number disposed of (answered) that it tells; requests carried over count when they are listed as well.',
    why: 'A list that seems complete but is some requests short makes the reader ask where they went.',
    basis:
      'Each request counts under one outcome only, as the row “granted in part” of table 3 prints. The text may leave some out, so it is never “inconsistent”.',
    fails: '“70 received: 17 granted, 6 refused, 21 not provided, 12 other, 1 carried over”: 57 in all, 13 short of 70.',
    passes: '“255 received: 71 granted …”, where outcomes and requests carried over make exactly 255.',
    unsure: 'One or two outcomes, or a list with “such as” or “mainly”, are examples and are not judged.',
  },
  'claims-contradict': {
    checks:
      'Two places of the text that tell the same measure tell the same figure. “To verify” when both are about one cell of a table, else a note.',
    why: 'With two figures on one page nobody knows which to quote.',
    basis: 'A report should agree with itself.',
    fails: 'Section one: “1 request was received”; two paragraphs later: “2 requests were received in the year”.',
    passes: '“22 pieces on the site, 55 on the account”: other channels, other measures.',
    unsure:
      'The year and all years, the agency and its region, one channel and all channels are never the same measure; in doubt there is no judgement.',
  },
};
