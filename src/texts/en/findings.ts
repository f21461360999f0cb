import type { FindingKey } from '../../audit/rules';

/** Messages of findings; `{count:cell:cells}` prints the number with the word that fits it. */
export const findings: Record<FindingKey, string> = {
  'requests-row-total.violated':
    'Row “{row}”: the six requester columns add up to {left}, the total column states {right}, a difference of {difference}',
  'requests-disposed-total.violated':
    'Column “{column}”: the outcomes add up to {left}, the row “total disposed of” states {right}, a difference of {difference}',
  'requests-balance.violated':
    'Column “{column}”: received plus carried in is {left}, disposed of plus carried out is {right}, a difference of {difference}',
  'remedies-total.violated':
    '“{row}”: the four outcomes add up to {left}, the total states {right}, a difference of {difference}',
  'section-missing.missing': 'Section “{section}” was not found',
  'section-empty.empty': 'Section “{section}” has no content',
  'section-misplaced.misplaced': 'Section “{section}” stands out of the order that the form lays down',
  'table-missing.missing': '{table} was not found, its relations cannot be checked',
  'table-image.image': '{table} is a picture: its figures cannot be read and its relations were not checked',
  'cells-blank.blank': '{table}: {count:cell:cells} without a figure (blank, “/”, “-” or “无”), perhaps 0 is meant',
  'cells-blank.totals':
    '{table}: {count:total:totals} without a figure (blank, “/”, “-” or “无”) though the parts have figures, perhaps left out',
  'cells-blank.both':
    '{table}: {count:cell:cells} without a figure (blank, “/”, “-” or “无”), perhaps 0 is meant; among them {totals:total:totals} whose parts have figures, perhaps left out',
  'cells-lost.lost':
    '{table}: {rows:row:rows} with too few figures; which cell is missing cannot be told, so the relations concerned were not checked',
  'cells-lost.whole': '{table} stands on the page, but none of its figures could be read, so its relations were not checked',
  'cells-surplus.surplus': '{table}: {rows:row:rows} with more figures than the form has, {agree}',
  'cells-contradict.differ':
    '{table}: {count:cell stands:cells stand} on the page twice with different figures, such as “{fact}”, “{first}” in one place and “{second}” in the other; which one counts cannot be told, so neither was checked',
  'not-as-seen.cells':
    '{table}: {count:cell shows:cells show} another figure than the page’s code holds, such as “{fact}”, in the code “{raw}”, shown “{seen}”; which one counts cannot be told, so neither was checked',
  'not-as-seen.claim': 'In the text “{quote}” the number is {value} in the page’s code and shown “{seen}”; it was not checked',
  'figure-not-count.negative': '“{fact}” is “{raw}”, a count should be a whole number of 0 or more',
  'figure-not-count.decimal': '“{fact}” is “{raw}”, a count should be a whole number',
  'figure-not-count.unreadable': '“{fact}” is “{raw}”, which cannot be read as a number and took no part in the checks',
  'figure-not-count.decimals': '“{fact}” is “{raw}”, with more than 4 decimals',
  'fee-unit.named': 'The fees read “{raw}”, while the form counts in units of 10,000 yuan; {value} was taken',
  'label-differs.differs':
    '{table}: {count:label:labels} worded differently from the form, such as “{found}”, in the form “{expected}”',
  'form-year.mismatch': 'The report is on {year}, its tables follow the {form}',
  'form-year.hybrid': 'The report is on {year}, some headers of table 2 follow the {form}',
  'form-unknown.unknown':
    'Which generation of the form this is could not be told; only relations with all rows and columns present were checked',
  'claim-violated.differs': 'The text “{quote}” states {value}, while {readings}',
  'parts-of-whole.over': 'Text “{quote}”: the whole is {whole}, the parts add up to {sum}, {difference} more',
  'parts-of-whole.short': 'Text “{quote}”: the whole is {whole}, the parts add up to {sum}, {difference} fewer',
  'part-without-figure.missing': 'Text “{quote}”: the part “{label}” has no number',
  'growth-rate.differs':
    'Text “{quote}”: {value} this year against {before} in the report on {earlier} makes {computed}%, the text states {stated}%',
  'share.differs': 'Text “{quote}”: {value} of {whole} is {computed}%, the text states {stated}%',
  'outcomes-told.differs':
    'The outcomes told in the text add up to {sum}, the total it states is {whole}, a difference of {difference}',
  'text-balance.differs':
    'In the text, received and carried in come to {left}, disposed of and carried out to {right}: a difference of {difference}',
  'outcomes-told.received':
    'The outcomes told in the text and the requests carried out add up to {sum}, received were {whole}, a difference of {difference}',
  'claims-contradict.differs': 'The text gives two figures for the same thing: “{quote}” has {value}, “{second}” has {figure}',
  'fee-not-multiple.odd': 'Text “{quote}”: fees of {amounts} yuan are not multiples of 10 yuan',
  'fee-parts.amount':
    'Text “{quote}”: the fees total {whole} yuan, their parts add up to {sum} yuan, a difference of {difference}',
  'fee-parts.count': 'Text “{quote}”: fees for {whole:request:requests}, the parts add up to {sum}, a difference of {difference}',
  'fee-above-total.above':
    'Text “{quote}”: fees of {value} yuan ({converted} in units of 10,000) are more than all fees in Table 2, {shown}',
  'fee-unpaid-untold.silent':
    'Table 3 has {shown:request:requests} ended because a fee was not paid; the text does not mention fees',
  'fee-unpaid-without-notice.none':
    'Section six says “{quote}”, while Table 3 has {shown:request:requests} ended because a fee asked for was not paid',
  'fee-untold.silent': '“{section}” does not mention fees for processing information',
  'fee-contradicts.nothing': 'Text “{quote}” tells of fees of {value} yuan, section six says “{second}”',
  'carried-over.differs':
    'Column “{column}”: the report on {earlier} carries forward {left}, this one brings forward {right}, a difference of {difference}',
  'in-force-continuity.differs':
    '“{row}”: documents in force in the report on {earlier} plus those issued minus those repealed are {left}, in force now {right}, a difference of {difference}; expiry, clean-ups or mergers may explain it',
  'items-continuity.differs':
    '“{row}”: the number in the report on {earlier} with its change is {left}, this report gives {right} for the previous year, a difference of {difference}',
  'pending-remedies.fewer': '“{row}”: {left} were pending in the report on {earlier}, the total of this year is {right}',
  'figures-copied.same': 'All figures of the three tables ({count} of them not 0) are those of the report on {earlier}',
  'text-copied.alike': '“{section}” is about {share}% the same as that of the report on {earlier} but for the digits',
  'agency-renamed.name':
    'The report on {earlier} is that of “{before}”, this one is that of “{agency}”; years are compared once it is confirmed that they are one body',
  'agency-renamed.year': 'The report given is that of {earlier}, not of the year before {year}; years were not compared',
  'requests-bound.carried': 'Column “{column}”: {shown} carried out, more than the {most} received and carried in',
  'requests-bound.outcome': 'Column “{column}”: “{row}” is {shown}, more than the total disposed of, {most}',
  'local-subtotals.column': 'Row “{row}”: column “{label}” is {value}, the organisations add up to {sum}',
  'local-subtotals.row': 'Row “{label}”, column “{column}”: the subtotal is {value}, its parts add up to {sum}',
  'in-force-low.low': '“{row}”: {shown} in force, fewer than issued minus repealed this year, {least}',
  'rules-without-power.filled': '“{agency}” by its name makes no rules, yet the row of rules reads {shown}',
  'fee-scale.jump':
    'The fees are {value} (in units of 10,000 yuan), the report on {earlier} has {before}, about {times} times less; perhaps yuan were filled in',
  'published-total-low.low': '“{row}”: {total} published in all, fewer than the {published} newly published this year',
  'items-negative.negative': '“{row}”: {previous} last year and a change of {change} come to less than 0',
  'decisions-as-items.items':
    'In {count} rows the decisions equal last year’s number plus the change; perhaps powers were counted instead of decisions',
  'procurement-pair.no-projects': 'Procurement for {amount}, while the number of projects is 0',
  'procurement-pair.no-amount': 'Procurement projects: {projects}, while the amount is 0',
  'published-late.late': 'The page is dated {published}, later than the due date {limit} (it may have been published again)',
  'published-early.early': 'The page is dated {published}, before {year} was over',
  'period-differs.differs': 'The reporting period is {from} to {to}, the report is on {year}',
  'year-differs.page': 'The name of the page is that of the report on {found}, the title of the report that on {year}',
  'year-differs.article': 'The title tag of the article names the report on {found}, the title of the report that on {year}',
  'year-differs.heading': 'Another heading of the page names the report on {found}, the title of the report that on {year}',
  'year-differs.introduction': 'The introduction announces the report on {found}, the title the one on {year}',
  'year-differs.most': 'Several sentences speak of {found}, the report is on {year}: “{quote}”',
  'year-differs.sentence': '“{quote}” speaks of {found}, the report is on {year}',
  'subtopics-missing.topics': 'Section one seems to say nothing of {topics}',
  'subtopics-missing.results': 'The results of {topics} were not found; reports of governments include them',
  'agency-differs.page': 'The title of the report names “{agency}”, the name of the page “{found}”',
  'agency-differs.article': 'The title of the report names “{agency}”, the title tag of the article “{found}”',
  'agency-differs.heading': 'The title of the report names “{agency}”, another heading of the page “{found}”',
  'agency-differs.name': 'The title names “{agency}”, the introduction “{found}”',
  'agency-differs.self': 'The report is of “{agency}”, which the text calls “{found}”',
  'preface-parts.count': 'The introduction announces {found} parts, the form has six',
  'preface-parts.list': 'The introduction announces six parts, but does not name “{section}”',
  'citation-outdated.cited': 'The introduction cites the form on trial of 2019; a report on {year} follows the form of 2021',
  'placeholder-left.mark': '“{quote}” seems to hold a placeholder that was never filled in',
  'placeholder-left.figure': '“{quote}” seems to lack its figure',
  'problems-incomplete.problems': 'Section five seems to name no problems',
  'problems-incomplete.improvements': 'Section five seems to name no improvements',
  'heading-differs.wording': 'The heading “{found}” is worded differently from the form, “{section}”',
  'heading-numbers.order': 'The number of the heading “{found}” repeats an earlier one or goes back',
  'title-wording.other': 'The title says “{found}”; the law calls it 年度报告, annual report',
  'letter-published.addressed': 'An addressee, “{quote}”, and covering words stand above the report, as in a letter',
  'generic-overview.nobody': 'Section one speaks only of “{found}” and the like, never of the body itself',
  'overview-without-figure.none': 'Section one tells no figure, although tables 3 and 4 have some',
  'file-promised.unlinked': '“{quote}”: the page links no file',
  'all-zero.zero': 'All {count} cells are 0',
  'overview-long.long': 'Section one has about {count} characters, more than {limit}',
  'same-report-differs.differs': '“{fact}” is {raw}; the same report in {where} shows {other}',
  'same-report-differs.many': 'The same report in {where} shows other figures in {count} cells',
  'local-pack.cell-blank': '“{pack}” asks for “{fact}” to be filled in; the cell holds no figure',
  'local-pack.cell-untold': '“{pack}” asks the text to tell “{fact}”, {value} in the table; the text was not seen to',
  'local-pack.figure-untold': '“{pack}” asks “{section}” to tell how many {words} ({units}); its text was not seen to',
  'local-pack.unmentioned': '“{pack}” asks “{section}” to speak of {words}; its text was not seen to',
  'local-pack.short': '“{section}” has about {count} characters; “{pack}” asks for at least {limit}',
  'local-pack.long': '“{section}” has about {count} characters; “{pack}” asks for at most {limit}',
  'local-pack.late': 'Published on {published}; “{pack}” asks for {limit} at the latest',
};
