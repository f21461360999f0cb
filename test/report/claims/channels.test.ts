import { describe, expect, test } from 'vitest';
import { certain, claimed } from './claimed';

test.each([
  ['现场受理依申请公开7件；其他渠道受理依申请公开5件。', []],
  ['通过其他方式收到政府信息公开申请5件。', []],
  ['除网站外未收到其他形式的政府信息公开申请。', []],
  ['通过邮寄及其他方式收到政府信息公开申请5件。', ['5 new or new+in']],
  ['全年线上、线下收到依申请公开5件。', ['5 new or new+in']],
  ['线上线下共受理政府信息公开申请5件。', ['5 new or new+in']],
  ['通过各种渠道收到政府信息公开申请5件。', ['5 new or new+in']],
  ['未收到任何形式的政府信息公开申请。', ['0 new']],
])('other channels alone are a part of the channels: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  ['收到以邮件、传真等形式的依申请公开6件。', ['6 new or new+in']],
  ['收到以现场递交、信函、网页申请等方式的政府信息公开申请6件。', ['6 new or new+in']],
  ['收到群众来信和申请6件。', []],
])('a list of channels joins no other things to the requests: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test('who received it or asked may stand behind 由', () => {
  expect(claimed('由办公室受理申请30件，较上年增加5件。')).toEqual(['30 new or new+in']);
  expect(claimed('由自然人提出申请30件，增至历年最多。')).toEqual([expect.stringMatching(/^30 /)]);
});

describe('what came of the requests of one channel', () => {
  test.each(['通过在线平台受理申请9件，办结9件，其中予以公开6件。', '门户网站收到政府信息公开申请9件，均已办结，予以公开6件。'])(
    'is not sure to be that of all: %s',
    (text) => expect(certain(text)).toEqual([]),
  );

  test.each(['收到申请12件，其中网络申请9件、信函申请3件，予以公开6件。', '收到申请12件。网上提交申请9件。予以公开6件。'])(
    'is that of all where these are told before: %s',
    (text) => expect(certain(text)).toContain('6 granted'),
  );
});
