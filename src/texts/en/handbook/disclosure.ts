import type { HandbookEntry } from '../../handbook/types';
import type { disclosure as chinese } from '../../zh/handbook/disclosure';

/** Table two: figures of proactive disclosure. */
export const disclosure: Record<keyof typeof chinese, HandbookEntry> = {
  'fee-unit': {
    checks:
      'The cell for administrative fees in table 2 holds a number alone, in units of 10,000 yuan. A unit written into the cell is pointed out; yuan are converted before anything is checked, also where a header, heading or sentence before the table states the unit.',
    why: 'Yuan and 10,000 yuan are four digits apart. One agency with another unit is enough to void a total over many.',
    basis: 'The form prints “本年收费金额（单位：万元）”: the unit is 10,000 yuan.',
    fails: 'The cell reads “251000元”: 25.1 is taken, to verify. “25.1万元” names the unit of the form and is only noted.',
    passes: 'The cell reads 25.1.',
    unsure:
      'Not applicable when the cell was not found. A number without a unit is taken as 10,000 yuan; whether yuan were meant is for the rule on the scale of fees.',
  },
  'in-force-low': {
    checks:
      '2021 form, table 2: administrative rules and normative documents in force are at least those issued less those repealed this year.',
    why: 'The stock at the end of the year holds at least what the year added. When it is smaller, one of the three cells needs another look.',
    basis:
      'Logic of the three columns: last year’s stock cannot be less than 0. The form does not print the relation, hence “to verify”.',
    fails: 'Normative documents: issued 8, repealed 2, in force 4. 8 − 2 = 6, more than 4.',
    passes: 'Issued 8, repealed 2, in force 20.',
    unsure:
      'No judgement when one of the three cells is blank or unreadable. Documents issued and expired within the year may lower the stock; the result of any clean-up should be looked at.',
  },
  'rules-without-power': {
    checks:
      'An agency without the power to make administrative rules has 0 in the row “administrative rules” (规章) of table 2. Its level is told from its name together with the division code in the site’s identification code.',
    why: 'Administrative rules are a term of law. House rules entered here inflate the totals of this level and those above.',
    basis:
      'The Legislation Law on the power to make rules: departments of the State Council and the like, and the governments of provinces, of cities with districts and of autonomous prefectures.',
    fails: 'The civil affairs bureau of a county: issued 2, repealed 0, in force 6.',
    passes: 'The government of a city with districts: 2, 1, 12; or the county bureau with 0 in all three.',
    unsure:
      'No judgement when name and code do not tell the level. General offices that report for their government, and reports that cover a whole city or province, may have such rules.',
  },
  'fee-scale': {
    checks:
      'Whether the fees in table 2 may have been entered in yuan: a whole number some thousands to some ten thousands of times last year’s amount.',
    why: 'Another unit breaks no sum and cannot be seen on the page, but it distorts every total built on it.',
    basis: 'The form counts in units of 10,000 yuan. Judging by scale is experience, hence a note.',
    fails: 'Last year 12.3, this year 118000: taken as yuan it would be 11.8, close to last year. Please verify the unit.',
    passes: 'Last year 12.3, this year 11.8; or an amount with decimals, such as 59237.2449.',
    unsure:
      'Not applicable without last year’s report: one year’s amount alone is never judged. No judgement when either cell is blank or unreadable; a unit written into the cell is for the rule on units.',
  },
  'published-total-low': {
    checks: '2019 form, table 2: rules and normative documents published in all are at least those newly published this year.',
    why: 'The whole contains this year’s part. When it is smaller, one of the two cells needs another look.',
    basis: 'Logic of the two columns; the form does not print the relation, hence “to verify”.',
    fails: 'Normative documents: newly published 13, published in all 11.',
    passes: 'Newly published 13, published in all 60.',
    unsure: '2019 form only. No judgement when one of the two cells is blank or unreadable.',
  },
  'items-negative': {
    checks: '2019 form, table 2, blocks (5), (6) and (8): matters in the previous year plus change this year is at least 0.',
    why: 'There cannot be fewer than 0 matters. A negative result points to the sign or to one of the cells.',
    basis: 'Logic of the two columns. The change may be negative, as a local filling note says.',
    fails: 'Administrative penalties: previous year 6, change -8. 6 − 8 = −2.',
    passes: 'Previous year 8, change -6.',
    unsure: '2019 form only. No judgement when a cell is blank or unreadable.',
  },
  'procurement-pair': {
    checks:
      '2019 form, table 2, block (9): where procurement projects are above 0 the amount is above 0 as well, and the other way round.',
    why: 'Projects without an amount, or an amount without projects, leave open whether there was any procurement.',
    basis: 'Logic of the two columns; the form does not print the relation, hence “to verify”.',
    fails: 'Projects 6, amount 0.',
    passes: 'Projects 6, amount 251,000 yuan; or both 0.',
    unsure:
      '2019 form only. No judgement when a cell is blank or unreadable. No unit is laid down for the amount, so only its being 0 counts.',
  },
  'decisions-as-items': {
    checks:
      '2019 form, table 2: the number of decisions equals matters in the previous year plus change this year, the change is not 0, and this is so in two rows or more.',
    why: 'Decisions are cases of the year, matters are kinds of cases. Entering one for the other loses the number of cases.',
    basis:
      'A local filling note: the previous-year column counts matters, the decisions column counts cases. Experience, hence a note.',
    fails: 'Licences 12, 1, 13 and penalties 61, 36, 97: in both rows the third cell is the sum of the first two.',
    passes: 'Licences 12, 1, 240 and penalties 61, 36, 18; or 0 in all cells.',
    unsure: '2019 form only. A single row may be chance and is not noted, nor is a near miss.',
  },
};
