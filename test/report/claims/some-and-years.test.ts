import { describe, expect, test } from 'vitest';
import { claimed } from './claimed';

const read = (text: string, claims: readonly string[]) => expect(claimed(text)).toEqual(claims);

describe('some of the requests', () => {
  test.each<[string, string[]]>([
    ['2023年收到的申请中有3件于2024年1月办结。', []],
    ['收到政府信息公开申请20件，申请中有3件跨年办理。', ['20 new or new+in', '3 out']],
    ['收到的申请当中3件已经答复。', []],
    ['收到的政府信息公开申请中有3件不予公开。', ['3 refused']],
    ['全年政府信息公开申请中，3件部分公开。', ['3 grantedPart']],
    ['收到的申请之中有3件结转下年度。', ['3 out']],
    ['收到的申请中介机构提交3件。', []],
    ['收到申请共有3件。', ['3 new or new+in']],
    ['收到申请20件，申请中有3件为新收。', ['20 new or new+in']],
    ['收到申请20件，申请中有3件已办理。', ['20 new or new+in']],
  ])('%s', read);
});

describe('the report’s year behind another one', () => {
  test.each<[string, string[]]>([
    ['2022年收到政府信息公开申请18件，2023年为25件。', ['25 new or new+in']],
    ['2022年收到政府信息公开申请18件，2023年25件，增长38.9%。', ['25 new or new+in']],
    ['2022年答复申请18件，2023年共25件。', ['25 disposedTotal']],
    ['2022年收到政府信息公开申请18件，2023年25件来信。', []],
    ['2022年收到政府信息公开申请18件，2023年信访25件。', []],
    ['2022年收到政府信息公开申请18件。2023年25件。', []],
    ['2023年收到政府信息公开申请25件，2022年18件。', ['25 new or new+in']],
    ['2022年收到政府信息公开申请18件，2021年25件。', []],
    ['2022年收到政府信息公开申请18件，2023年25%。', []],
    ['收到和处理政府信息公开申请情况2022年，共收到申请18件，办结17件。', []],
    ['收到和处理政府信息公开申请情况2023年，共收到申请18件。', ['18 new or new+in']],
    ['按2022年的要求，收到政府信息公开申请18件。', ['18 new or new+in']],
  ])('%s', read);
});

describe('litigation in words that stand apart', () => {
  test.each<[string, string[]]>([
    ['未经复议直接起诉的政府信息公开行政诉讼2件。', ['2 litigationDirect']],
    ['复议后起诉的政府信息公开行政诉讼2件。', ['2 litigationAfter']],
    ['政府信息公开行政诉讼2件，其中未经复议直接起诉1件。', ['2 litigation', '1 litigationDirect']],
  ])('%s', read);
});
