import { describe, expect, test } from 'vitest';
import { withSlots } from './claimed';

const read = (text: string, expected: readonly string[]) => expect(withSlots(text)).toEqual(expected);

/** Sentences beside each other, each with all that is read of it: one word more or less, and the figure is of something else. */
describe('requests that no word names', () => {
  test.each<[string, string[]]>([
    ['自然人7件，法人组织2件。', ['7 new/naturalPerson', '2 new/organisations']],
    ['自然人提交7件，商业企业提交2件。', ['7 new/naturalPerson', '2 new/business']],
    ['来访群众中，自然人7件，法人组织2件。', []],
    ['自然人7件，企业2件。', []],
    ['自然人提交7件。', []],
    ['部分公开3件，予以公开4件。', ['3 grantedPart', '4 granted']],
    ['留言30条，部分公开3件。', []],
    ['上年结转2件，予以公开1件。', ['2 in', '1 granted']],
    ['结转下年2件，予以公开1件。', ['2 out', '1 granted']],
    ['信访上年结转2件，予以公开1件。', []],
    ['上年结转信访件2件，予以公开1件。', []],
    ['行政复议上年结转2件，维持1件。', ['what? 2 in']],
    ['规范性文件4件，不予公开3件。', []],
    ['不予公开3件，规范性文件4件。', ['3 refused']],
    ['行政处罚4件，不予公开3件。', []],
  ])('%s', read);
});

describe('what was issued, and how it is sorted', () => {
  test.each<[string, string[]]>([
    ['制发规范性文件4件，其中不予公开3件。', ['4 normdocs/issued']],
    ['制发规范性文件4件，予以公开3件，不予公开1件。', ['4 normdocs/issued']],
    ['制发规范性文件5件，予以公开4件，依申请公开1件。', ['5 normdocs/issued']],
    ['起草规范性文件5件，其中予以公开4件，依申请公开1件。', []],
    ['起草规范性文件5件，废止2件。', []],
    ['收到申请9件，制发规范性文件4件，其中不予公开3件。', ['9 new', '4 normdocs/issued']],
    ['制发规范性文件4件，收到申请9件，不予公开3件。', ['4 normdocs/issued', '9 new', '3 refused']],
    ['制发规范性文件4件。答复申请9件，不予公开3件。', ['4 normdocs/issued', '9 disposedTotal', '3 refused']],
    ['制发规范性文件4件，依申请公开答复9件，予以公开6件。', ['4 normdocs/issued', '9 disposedTotal', '6 granted']],
    ['制发规范性文件4件，修改规范性文件2件。', ['4 normdocs/issued']],
    ['废止、修改规范性文件3件。', ['which? 3 normdocs/repealed']],
    ['规范性文件4件。', []],
    ['制发规范性文件4件，规章0件。', ['4 normdocs/issued', '0 rules/issued']],
    ['公开规范性文件4件，规章1件。', ['which? 4 normdocs/issued', 'which? 1 rules/issued']],
    ['发布信息300条，规范性文件4件。', []],
    ['发布规范性文件4件，解读规范性文件3件。', ['4 normdocs/issued']],
    ['发布规范性文件5件，规范性文件解读5件，规章2件。', ['5 normdocs/issued']],
    ['现行有效规范性文件30件，其中规章2件。', ['30 normdocs/inForce', '2 rules/inForce']],
    ['规范性文件现行有效30件。', ['30 normdocs/inForce']],
    ['审查规范性文件9件。', []],
    ['清理规范性文件12件，废止2件。', ['2 normdocs/repealed']],
    ['制发规章2件，规范性文件4件，废止1件。', ['2 rules/issued', '4 normdocs/issued', 'which? 1 normdocs/repealed']],
    ['部门起草规范性文件4件。', []],
    ['制发文件40件，其中规范性文件4件。', []],
    ['制发、废止规范性文件分别为4件、1件。', ['4 normdocs/issued', '1 normdocs/repealed']],
    ['制发规范性文件5件，发布规范性文件5件，规章2件。', ['5 normdocs/issued', '2 rules/issued']],
    ['公开通知3条，公开规范性文件2件。', []],
  ])('%s', read);
});

describe('proceedings', () => {
  test.each<[string, string[]]>([
    [
      '因信息公开引发行政诉讼2件、行政复议1件，其中维持1件。',
      ['2 litigation', '1 reconsideration', 'which? 1 reconsideration/upheld'],
    ],
    [
      '因信息公开引发行政复议1件、行政诉讼2件，其中维持1件。',
      ['1 reconsideration', '2 litigation', 'which? 1 litigationDirect/upheld+litigationAfter/upheld'],
    ],
    [
      '因信息公开引发行政复议2件，其中维持1件，行政诉讼1件，其中维持1件。',
      ['2 reconsideration', '1 reconsideration/upheld', '1 litigation', '1 litigationDirect/upheld+litigationAfter/upheld'],
    ],
    [
      '行政诉讼2件、行政复议1件，其中维持1件。',
      ['what? 2 litigation', 'what? 1 reconsideration', 'what? 1 reconsideration/upheld'],
    ],
    ['收到申请9件，答复后引发行政复议1件。', ['9 new', '1 reconsideration']],
    ['新收申请9件，办理后引发行政复议1件。', ['9 new', '1 reconsideration']],
    ['收办申请9件，办结后引发行政复议1件。', ['9 new+in', '1 reconsideration']],
    ['行政复议其他结果1件。', ['which? 1 reconsideration/other']],
    ['未经复议直接起诉1件。', ['1 litigationDirect']],
    ['复议后起诉1件，结果维持1件。', ['1 litigationAfter', '1 litigationAfter/upheld']],
    ['受理行政复议3件。', []],
    ['行政复议3件，规范性文件2件。', ['what? 3 reconsideration']],
    ['通过网站申请行政复议3件。', ['what? 3 reconsideration']],
    ['政府信息公开行政复议1件，收到政府信息公开申请32件、含部分内容涉密。', ['1 reconsideration', '32 new']],
  ])('%s', read);
});

describe('what is denied', () => {
  test.each<[string, string[]]>([
    ['未收到听证的申请。', []],
    ['未收到要求听证的申请。', []],
    ['未收到要求公开会议纪要的申请。', ['0 new']],
    ['未收到信息公开的投诉。', []],
    ['未收到申请和投诉。', ['0 new']],
    ['未收到申请投诉。', []],
    ['部分乡镇未收到申请。', []],
    ['部分乡镇有事，未收到申请。', ['0 new']],
    ['未收到申请，部分乡镇未收到举报。', ['0 new']],
    ['未收到申请的有8个部门。', []],
    ['公民未提出申请。', ['0 new']],
    ['公民和法人未提出申请。', ['0 new']],
    ['未收到因申请引发的行政复议。', ['0 reconsideration']],
    ['未收到申请及行政复议。', ['0 new', '0 reconsideration']],
    ['未收到申请、行政复议和诉讼。', ['0 new', '0 reconsideration', '0 litigation']],
    ['无公开信息申请事项。', ['0 new']],
  ])('%s', read);
});
