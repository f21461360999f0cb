import { describe, expect, test } from 'vitest';
import { withSlots } from './claimed';

const read = (text: string, expected: readonly string[]) => expect(withSlots(text)).toEqual(expected);

describe('what came of something else than requests', () => {
  test.each([
    '检查结果予以公开2件，答复5件。',
    '合法性审查3件，答复2件，不予公开1件。',
    '留言中部分公开2件，答复5件。',
    '工程3项，予以公开2件，答复1件。',
    '项目3个，答复1件，部分公开2件。',
    '依申请公开典型案例3件，答复2件。',
    '某某工伤认定受理上年结转3件，办结2件。',
    '婚姻登记窗口受理申请3件，办结2件。',
    '处罚窗口受理申请3件，办结2件。',
    '主动公开文件5件、依申请公开3件、不予公开2件。',
    '群众来信和申请9件。',
    '公示的申请9件。',
    '申请表9件。',
    '培训政府信息公开申请9件，答复3件。',
    '群众提出，企业提交9件，答复3件。',
  ])('%s', (text) => read(text, []));

  test.each([
    ['收到信息公开申请9件，其中2件工伤认定申请已答复。', ['9 new']],
    ['收到信息公开申请9件，其中2件行政处罚申请已答复。', ['9 new']],
    ['收到信息公开申请9件，其中2件信息公开申请已答复。', ['9 new', '2 disposedTotal']],
    ['收到信息公开申请9件，检查结果予以公开2件。', ['9 new', '2 granted']],
    ['收到信息公开申请9件。投诉举报予以公开2件，不予公开3件。', ['9 new']],
    ['收到信息公开申请9件。因投诉举报不予处理2件，不予公开3件。', ['9 new', '2 declined.petition', '3 refused']],
    ['收到信息公开申请3件。建议方面，答复2件。', ['3 new']],
    ['收到信息公开申请3件；培训方面，答复2件。', ['3 new', '2 disposedTotal']],
  ])('beside requests: %s', (text, expected) => read(text, expected));

  test.each([
    ['工伤认定申请办结3件。', ['what? 3 disposedTotal']],
    ['工伤的申请9件，答复3件。', ['what? 9 new', 'what? 3 disposedTotal']],
    ['合法性审查收到申请9件，答复3件。', ['which? 3 disposedTotal']],
    ['其中婚姻登记窗口受理申请3件，办结2件。', ['which? 2 disposedTotal']],
    ['登记窗口的申请3件，办结2件。', ['which? 2 disposedTotal']],
  ])('open: %s', (text, expected) => read(text, expected));
});

describe('who asked, and how', () => {
  test.each([
    ['企业申请9件，答复3件。', ['9 new/organisations', '3 disposedTotal']],
    ['通过其他渠道等收到申请9件。', ['9 new']],
    ['依申请公开方面，上年结转和本年新收共9件。', ['9 new+in']],
    ['依申请公开方面，新收并办理9件。', ['9 new']],
    ['新收信息公开申请8件次，予以公开8件次。', ['8 new']],
    ['收办信息公开申请8件次，予以公开8件次。', ['8 new+in', '8 granted']],
  ])('%s', (text, expected) => read(text, expected));
});

describe('documents, decisions and proceedings', () => {
  test.each([
    ['作出决定，行政许可6件。', []],
    ['处理决定数量，行政许可6件。', ['6 licences/decisions']],
    ['公开信息3条，作出行政许可6件。', []],
    ['规章制发2件、规范性文件制发3件，废止1件。', ['2 rules/issued', '3 normdocs/issued', '1 normdocs/repealed']],
    ['制发规章2件、规范性文件3件，废止1件。', ['2 rules/issued', '3 normdocs/issued', 'which? 1 normdocs/repealed']],
    [
      '发生行政复议3件，维持1件，行政诉讼2件，纠正1件。',
      ['3 reconsideration', '1 reconsideration/upheld', '2 litigation', '1 litigationDirect/corrected+litigationAfter/corrected'],
    ],
    [
      '发生行政复议3件、行政诉讼2件，维持1件。',
      ['3 reconsideration', '2 litigation', 'which? 1 litigationDirect/upheld+litigationAfter/upheld'],
    ],
    [
      '发生行政复议0件、行政诉讼2件，维持1件。',
      ['0 reconsideration', '2 litigation', '1 litigationDirect/upheld+litigationAfter/upheld'],
    ],
  ])('%s', (text, expected) => read(text, expected));
});

describe('what a sentence alone says of requests', () => {
  test.each([
    ['规范性文件4件，部分公开3件。', []],
    ['部分公开2件，材料3份。', ['2 grantedPart']],
    ['材料3份，部分公开2件。', []],
    ['无法提供2件，不予处理3件。', ['2 unable', '3 declined']],
    ['意见3件，上年结转2件。', []],
    ['上年结转2件，意见3件。', ['2 in']],
    ['上年结转工伤认定3件，答复2件。', []],
    ['工伤认定上年结转3件，答复2件。', []],
    ['2件上年结转，已予答复。', ['2 in']],
    ['留言部分公开3件，不予公开2件。', []],
    ['规章、规范性文件制发分别为3件，培训2次，4件。', ['3 rules/issued']],
    ['行政处罚3件，上年结转2件。', []],
    ['规范性文件3件，上年结转2件。', []],
    ['自然人2件、企业1件。', []],
    ['公民2件，科研机构1件。', []],
    ['会议3次，自然人2件、科研机构1件。', []],
    ['修改、废止规范性文件3件。', ['which? 3 normdocs/repealed']],
    ['修改规范性文件2件，废止3件。', ['3 normdocs/repealed']],
    ['清理公开规范性文件9件。', []],
  ])('%s', (text, expected) => read(text, expected));
});
