import { describe, expect, it } from 'vitest';
import { auditTelling, marked, ruleOf, totals } from '../telling';

const told = (overview: string) => ruleOf(auditTelling({ overview }), 'parts-of-whole');

describe('parts-of-whole', () => {
  it('asks when the parts exceed the whole, at the whole', () => {
    const text = '全年通过网站公开信息40条，其中机构职能8条、工作动态27条、通知公告9条。';
    const { outcome, findings } = told(text);
    expect(outcome).toBe('fail');
    expect(findings).toMatchObject([
      { key: 'parts-of-whole.over', severity: 'warning', params: { whole: 40, sum: 44, difference: -4 } },
    ]);
    expect(marked(text, findings[0])).toBe('40');
    expect(findings[0]?.params.quote).toBe('全年通过网站公开信息40条，其中机构职能8条、工作动态27条、通知公告9条');
  });

  it('takes note when a list that ends with the sentence falls a little short', () => {
    const { findings } = told('公开信息60条，其中动态信息31条，政策文件17条，其他信息11条。');
    expect(findings).toMatchObject([{ key: 'parts-of-whole.short', severity: 'notice', params: { sum: 59, difference: 1 } }]);
  });

  it('counts on to where another statement begins', () => {
    const { findings } = told('全区公开信息300条，其中部门190条、镇街120条，同比增长6%，收到留言9条。');
    expect(findings).toMatchObject([{ key: 'parts-of-whole.over', params: { whole: 300, sum: 310 } }]);
  });

  it('takes note of any shortfall where the words promise all the parts', () => {
    expect(told('公开信息60条，分别为动态类31条、文件类10条、公告类2条。').findings).toHaveLength(1);
  });

  it.each([
    '公开信息47条，其中机构职能8条、工作动态30条、通知公告9条。',
    '公开信息３０条。其中：概况１０条，动态２０条。',
    '公开信息30条，其中概况10条、动态20条，通过微信发布12条。',
    '公开信息20条，其中7，3，10条。',
    '制发公文12件，其中通知7件（公开4件、不公开3件）、函5件。',
    '新闻宣传9条，其中市级媒体6次、省级媒体3条。',
  ])('passes %s', (text) => {
    expect(told(text)).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it.each([
    ['outcomes that need not be all', '共收到政府信息公开申请65件。其中予以公开3件，部分公开2件，不予公开58件。'],
    ['kinds that need not be all', '公开信息60条，其中动态信息31条，政策文件17条，公告11条。'],
    ['fewer parts than the whole', '公开信息300条，其中部门预算2条、规划3条、年报1条。'],
    ['等', '公开信息30条，其中动态20条、公告17条等。'],
    ['万', '访问15万次，其中电脑端8万次、手机端9万次。'],
    ['约', '公开信息约30条，其中动态20条、公告17条。'],
    ['主要', '公开信息30条，主要包括动态20条、公告17条。'],
    ['an ellipsis', '公开信息30条，其中动态20条、公告17条……'],
    ['a part without figure', '公开信息30条，其中动态20条、政策解读条、公告17条。'],
    ['percentages', '公开信息30条，其中动态20条占66.7%、公告17条占56.7%。'],
    ['other units', '公开信息30条，其中动态20篇、公告17期。'],
    ['another statement behind the list', '公开信息30条，其中动态20条，收到留言17条，办理建议2条。'],
    ['a list inside the list', '公开信息30条，其中网站20条，其中动态17条、公告18条。'],
    ['several figures that may be the whole', '上年结转2条，新收10条，其中网络6条、信函5条、窗口1条，撤回3条。'],
  ])('is not sure with %s', (_why, text) => {
    expect(told(text)).toMatchObject({ findings: [] });
    expect(told(text).outcome).not.toBe('fail');
  });

  it('does not apply without lists', () => {
    expect(told('公开信息30条。')).toMatchObject({ outcome: 'not-applicable', reason: 'no-lists' });
  });

  it('leaves lists of other totals alone: 复议、诉讼分别为', () => {
    expect(told('受理申请85件，行政复议、行政诉讼分别为7件、9件。').findings).toEqual([]);
  });

  it('leaves averages and extremes alone: they are no parts', () => {
    expect(told('答复用时平均6.2天；其中最短1天、最长19天。').findings).toEqual([]);
    expect(told('每月平均公开8条，其中最少3条、最多17条。').findings).toEqual([]);
    expect(told('每月公开8条，其中政策3条、公告17条。').findings).not.toEqual([]);
  });

  const answered = '全年收到公开申请9件。其中予以公开4件，部分公开1件，不予公开6件。';
  it.each([
    ['requests carried in may be among the outcomes', answered, 2, []],
    ['more than all requests are not', answered, 1, ['parts-of-whole.over']],
    ['requests carried in are none of the channels', '收到申请9件，其中网上6件、信函5件。', 2, ['parts-of-whole.over']],
    ['requests carried in are none of those answered', '办结申请9件，其中予以公开4件、不予公开7件。', 2, ['parts-of-whole.over']],
  ])('%s', (_what, text, carriedIn, expected) => {
    const { findings } = ruleOf(auditTelling({ overview: text }, totals({ carriedIn })), 'parts-of-whole');
    expect(findings.map(({ key }) => key)).toEqual(expected);
  });

  it('is silent about outcomes where requests carried in cannot be read', () => {
    const unread = auditTelling({ overview: answered }, { 'requests/carriedIn/total': null });
    expect(ruleOf(unread, 'parts-of-whole').findings).toEqual([]);
  });
});
