import { describe, expect, test } from 'vitest';
import { claimed, CONTEXT } from './claimed';

const WHOLE = '9 new or new+in';
const requests = { ...CONTEXT, section: 'requests' } as const;

describe('what a figure counts may stand behind it', () => {
  test.each([
    ['收到3件上年结转的申请。', ['3 in']],
    ['收到3件结转下年的申请。', ['3 out']],
    ['收到9件自然人公开申请。', ['9 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    ['收到9件科研机构公开申请。', ['9 new/research or new/research+in/research']],
    ['收到申请9件，2件直接起诉维持。', [WHOLE, '2 litigationDirect']],
    ['信息公开行政复议3件，2件答复。', ['3 reconsideration']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each(['表扬信', '的表扬信', '举报材料', '群众咨询', '网站问题', '公民建议', '企业建议', '的举报'])(
    'replies to something else are no replies to requests: %s',
    (object) => expect(claimed(`收到信息公开申请9件，答复3件${object}。`)).toEqual([WHOLE]),
  );

  test('also in a text that ends without a full stop', () => {
    expect(claimed('收到信息公开申请9件，答复3件表扬信')).toEqual([WHOLE]);
  });

  test.each([
    ['收到申请9件，3件信访、予以公开2件。', [WHOLE, '2 granted']],
    ['收到申请9件，3申请予以公开2件。', [WHOLE, '2 granted']],
    ['3件规章制发2件。', []],
    ['3件行政处罚决定2件。', []],
    ['3件行政复议维持2件。', []],
    [
      '收到申请9件，自然人为4、商业企业5。',
      [WHOLE, '4 new/naturalPerson or new/naturalPerson+in/naturalPerson', '5 new/business or new/business+in/business'],
    ],
  ])('a noun between two figures belongs to one of them: %s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('requests beside something else', () => {
  test.each([
    '受理某信及信息公开申请9件。',
    '受理举报和信息公开申请9件。',
    '收到表扬信、举报、信息公开申请9件。',
    '收到申请、举报等9件。',
    '收到公开申请等事项9件。',
  ])('are counted together: %s', (text) => expect(claimed(text)).toEqual([]));

  test.each([
    ['收到信访和群众申请9件。', [WHOLE]],
    ['收到公民及群众申请9件。', [WHOLE]],
    ['收到公民、法人、群众申请9件。', [WHOLE]],
    ['收到公民提交的申请9件。', ['9 new or new+in or new/naturalPerson']],
    ['公民申请9件。', ['9 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    ['收到商业企业申请9件。', ['9 new/business or new/business+in/business']],
    ['收到申请，申请公开信息9件。', [WHOLE]],
    // What was given out on request, or what was asked for: it is not said.
    ['依申请公开政府信息9件。', [`?${WHOLE}`]],
    ['收到依申请公开政府信息9件。', [WHOLE]],
    ['申请9件，占5%。', [WHOLE]],
    ['收到（网络））申请9件。', [WHOLE]],
    ['收到申请：本年9件。', [WHOLE]],
    ['收到申请：其余9件。', [WHOLE]],
    ['《2022年工作要点》印发后收到申请9件。', [WHOLE]],
    ['张村收到申请9件，《要点》已印发。', [WHOLE]],
    ['收到申请，全年共计9件。', [WHOLE]],
    ['通过网络、信函等收到申请9件。', [WHOLE]],
  ])('or alone: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each(['收到申请9件占比5%。', '自然人申请占5件。', '信息公开申请减少4件。', '目录信息公开申请9件。', '申请）9件。'])(
    'not counted at all: %s',
    (text) => expect(claimed(text)).toEqual([]),
  );
});

describe('a part told of somebody else', () => {
  test.each([
    ['其中张村收到申请5件。', []],
    ['其中，张村收到申请5件。', []],
    ['其中：张村、李村收到申请5件。', []],
    ['其中张村的群众收到申请5件。', []],
    ['张村其中收到申请5件。', ['5 new or new+in']],
    ['其中收到张村的申请5件。', ['5 new or new+in']],
    ['工作有序，其中信息公开工作，张村收到申请5件。', ['5 new or new+in']],
    ['张村收到申请5件。', ['5 new or new+in']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('a verb without its noun speaks of the requests', () => {
  test.each([
    ['接到后答复8件。', ['?8 new or new+in or disposedTotal']],
    ['新收并答复8件。', ['?8 new or new+in or disposedTotal']],
    ['上年结转办结8件。', ['8 in']],
    ['予以公开答复8件。', ['8 granted']],
    ['办结8件。', ['8 disposedTotal']],
    ['收到行政复议答复8件。', []],
    ['通过网络收到8件。', []],
    ['通过网络答复8件。', []],
    ['审核答复8件。', []],
    ['信访答复8件。', []],
  ])('in their own section: %s', (text, expected) => expect(claimed(text, requests)).toEqual(expected));

  test.each([
    ['收到申请9件，新收并答复8件。', [WHOLE, '?8 new or new+in or disposedTotal']],
    ['信息公开申请，上年结转办结5件。', ['5 in']],
    ['信息公开申请，群众提交8件。', ['8 new or new+in']],
    ['信息公开申请，某局新收8件。', []],
    ['收到申请9件，审核答复8件。', [WHOLE]],
    ['收到申请9件，信访答复8件。', [WHOLE]],
    ['收到申请9件，通过信函答复8件。', [WHOLE]],
    ['收到申请5件，行政复议1件，均为自然人。', ['5 new or new+in', '?1 reconsideration']],
  ])('behind them: %s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

test.each([
  ['依申请公开申请情况1、新收48件；2、上年结转3件。', ['48 new', '3 in']],
  ['三、收到和处理政府信息公开申请情况3', []],
  ['收到政府信息公开申请3', ['3 new or new+in']],
])('the number of a point or of a page counts nothing: %s', (text, expected) => expect(claimed(text)).toEqual(expected));
