import type { HandbookEntry } from '../../handbook/types';
import type { fees as chinese } from '../../zh/handbook/fees';

/** The information processing fee. */
export const fees: Record<keyof typeof chinese, HandbookEntry> = {
  'fee-not-multiple': {
    checks: 'Information processing fees told in the text, single and summed, are multiples of 10 yuan.',
    why: 'Every charge of the tariff is a multiple of 10 yuan, so any remainder points to the amount or its unit.',
    basis: 'The tariff of 国办函〔2020〕109号: by request in steps from 100 yuan, or by page at 10, 20 or 40 yuan.',
    fails: '“385 yuan of information processing fees were collected.”',
    passes: '“380 yuan of information processing fees were collected.”',
    unsure: 'Not applicable when the text tells no amount, nor to reports on years before 2021.',
  },
  'fee-parts': {
    checks: 'Where the text itemises the fees, the amounts add up to the total amount and the requests to the total number.',
    why: 'Fees burden requesters; every yuan should be accounted for.',
    basis: 'Arithmetic; the fee rests on 国办函〔2020〕109号. The form prints no such equality, hence “to verify”.',
    fails: '“2230 yuan for 3 requests: 880, 1080 and 370”: 2330 in all, a difference of 100 from 2230.',
    passes: '“2230 yuan for 3 requests: 880, 1080 and 270.”',
    unsure:
      'No judgement when items are left out and the sum is smaller, or the sentence says “such as” or “about”. “2 requests, 290 yuan” may mean each or both; one that fits is enough.',
  },
  'fee-above-total': {
    checks: 'Information processing fees collected, as the text tells them, are at most the administrative fees of table 2.',
    why: 'The one is part of the other; a part above the whole means that one place needs another look.',
    basis: '国办函〔2020〕109号 makes it an administrative fee. Another body may book it, hence a note.',
    fails: 'The text tells 2,230 yuan, that is 0.223 in units of 10,000; table 2 reads 0.',
    passes: 'The text tells 2,230 yuan; table 2 reads 0.2230.',
    unsure: 'Not applicable when the cell is blank or unreadable or the text tells no amount collected.',
  },
  'fee-unpaid-untold': {
    checks: 'Where the row “fee not paid in time” of table 3 is above 0, the text, usually section six, mentions fees.',
    why: 'A fee not paid presupposes a notice of it. Without a word about it the reader learns nothing of fees charged.',
    basis:
      '国办函〔2020〕109号: a request is no longer processed when the fee is not paid in time after the notice. It follows from that, hence “to verify”.',
    fails: 'The row has a total of 2 and section six reads “none”.',
    passes: 'Section six: “2 notices of fees were issued, neither was paid, nothing was collected.”',
    unsure:
      'Not applicable when the row is 0, blank or unreadable, or (6) other disposition is a single row. No judgement when section six was not read.',
  },
  'fee-unpaid-without-notice': {
    checks: 'Where section six says that no notice of fees was issued, the row “fee not paid in time” of table 3 is 0.',
    why: 'Without a notice nothing can be overdue; one of the two places needs another look.',
    basis: 'The procedure of 国办函〔2020〕109号: notice first, payment after. It follows from that, hence “to verify”.',
    fails: 'Section six: “no notice of fees was issued this year”; the row has a total of 1.',
    passes:
      'Section six: “no fee was collected”; the row has a total of 1. A notice was issued and nothing paid: the two go together.',
    unsure:
      '“Nothing was collected” does not mean that no notice was issued. Not applicable when the row is 0; no judgement when section six was not read.',
  },
  'fee-untold': {
    checks:
      'In reports on 2021 and later, section six speaks of the information processing fee, if only to say that there was none.',
    why: 'The fee exists since 2021; only a sentence tells the reader whether it was zero or left out.',
    basis:
      '国办函〔2020〕109号, in force since 2021; section six is where the fee is usually told. No national wording that demands it was seen, and many reports just say “none”, hence a note.',
    fails: 'Section six of a report on 2023 reads “none” (无).',
    passes: 'Section six: “No information processing fee was collected this year.”',
    unsure:
      'Not applicable to reports on 2020 and before. A missing section six is told by a rule of its own; fees told in another section are enough, and what another rule on fees has told is not told twice.',
  },
  'fee-contradicts': {
    checks: 'Section one or five tells fees collected while section six says that none were, or just “none”.',
    why: 'A report of two minds about fees is of no use to requesters or auditors.',
    basis: 'A report should agree with itself; the fee rests on 国办函〔2020〕109号.',
    fails: 'Section one: “380 yuan of fees were collected”; section six: “no fee was collected this year”.',
    passes: 'Both places say 380 yuan; or only one speaks of fees.',
    unsure:
      'Not applicable to reports on 2020 and before, without an amount collected, or when section six was not read. A section six that tells an amount itself does not contradict.',
  },
};
