// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { all, answerWith, click, root, sent, show, showPanel, text } from './stage';
import * as states from './states';

const line = () => text('.last-year p');
const link = () => root.querySelector<HTMLAnchorElement>('.last-year a');

describe('a report that was compared with that of the year before', () => {
  it('says so, and with which report', async () => {
    await show(states.continued());
    expect(line()).toBe('与 2023 年度报告核对：9 项跨年关系成立');
    expect(link()?.textContent).toBe('江城市2023年政府信息公开工作年度报告');
    expect(link()?.href).toBe('http://www.jiangcheng.gov.cn/xxgk/nb/2023.html');
    expect(link()?.rel).toBe('noreferrer');
  });

  it('is not counted into the coverage', async () => {
    await show(states.continued());
    expect(text('.verdict__coverage')).toBe('勾稽关系 42/42 成立');
  });

  it('says what does not hold and what was not checked, and lists it with its year', async () => {
    await showPanel(states.discontinued());
    expect(line()).toBe('与 2023 年度报告核对：1 项不符，1 项待核实，6 项跨年关系成立，1 项未核对');
    expect(all('.finding').join()).toContain('2023 年度报告结转下年度 120 件，本年报告上年结转 121 件');
    expect(all('.figures li').join()).toContain('跨年 6/9 成立');
    expect(text('.verdict__coverage')).toBe('勾稽关系 42/42 成立');
  });

  it('under another name is asked about', async () => {
    await showPanel(states.renamed());
    expect(line()).toBe('与 2023 年度报告核对：机关名称不同，尚未核对');
    expect(all('.finding').join()).toContain('2023 年度报告的单位为“江城县”，本年为“江城市”');
  });

  it('is no link when its address is none of the web', async () => {
    const state = states.continued();
    const [told] = state.frames[0]?.result.lastYears ?? [];
    if (told && 'address' in told) told.address = 'javascript:alert(1)';
    await show(state);
    expect(link()).toBeNull();
    expect(text('.last-year__source')).toContain('江城市2023年');
  });

  it.each([
    [states.continued(), 'Against the report on 2023: 9 relations across years hold'],
    [
      states.discontinued(),
      'Against the report on 2023: 1 does not conform, 1 to verify, 6 relations across years hold, 1 not checked',
    ],
  ])('says it in English, too', async (state: TabState, told: string) => {
    await show(state, 'en');
    expect(line()).toBe(told);
  });
});

describe('several reports on the year before that differ', () => {
  it('are named, none is compared, and the reader chooses', async () => {
    await show(states.differing());
    expect(line()).toContain('读到该机关 2023 年度报告的不同版本，数据不同');
    expect(all('.last-year__versions li').map((one) => one.includes('jiangcheng.gov.cn/nb/'))).toEqual([true, true]);
    answerWith(states.differing(), () => Promise.resolve(states.chosen()));
    await click('.last-year__versions button');
    expect(sent.at(-1)).toEqual({ kind: 'choose-version', tab: 7, frame: 0, part: 0, key: 'a'.repeat(16) });
    expect(text('.last-year')).toContain('已按您的选择与这一份核对');
    await click('.last-year__same button', '撤销选择');
    expect(sent.at(-1)).toMatchObject({ kind: 'choose-version', key: null });
  });
});

describe('whether both are of one agency', () => {
  const button = () => text('.last-year__same button');
  const answers = (state: TabState) => answerWith(state, () => Promise.resolve(states.confirmed()));

  it.each([
    ['another name', states.renamed()],
    ['the same name elsewhere', states.notCompared('doubtful')],
  ])('is for the reader to say: %s', async (_what, state) => {
    await show(state);
    expect(button()).toBe('是同一机关，核对两年数据');
    answers(state);
    await click('.last-year__same button');
    expect(sent.at(-1)).toEqual({ kind: 'same-agency', tab: 7, frame: 0, part: 0, same: true });
    expect(line()).toBe('与 2023 年度报告核对：9 项跨年关系成立');
  });

  it.each([
    ['another name', states.renamed()],
    ['the same name elsewhere', states.notCompared('doubtful')],
  ])('is asked once, with both answers: %s', async (_what, state) => {
    await show(state);
    expect(all('.last-year__same button')).toEqual(['是同一机关，核对两年数据', '不是同一机关']);
    answerWith(state, () => Promise.resolve(states.notCompared('denied')));
    await click('.last-year__same button', '不是');
    expect(sent.at(-1)).toEqual({ kind: 'same-agency', tab: 7, frame: 0, part: 0, same: false });
    expect(line()).toBe('您已确认 2023 年度的这份报告属于另一机关，没有作跨年核对');
    expect(all('.last-year__same button')).toEqual(['撤销确认']);
    await click('.last-year__same button');
    expect(sent.at(-1)).toMatchObject({ same: null });
  });

  it('is asked at the finding that says so, where the agency bears another name', async () => {
    await showPanel(states.renamed());
    expect(root.querySelector('.finding .last-year__same')).not.toBeNull();
    expect(line()).toBe('与 2023 年度报告核对：机关名称不同，尚未核对');
    expect(root.querySelector('.last-year .last-year__same')).toBeNull();
  });

  it('can be taken back', async () => {
    await show(states.confirmed());
    expect(text('.last-year__same')).toBe('已按您的确认视为同一机关。撤销确认');
    answers(states.confirmed());
    await click('.last-year__same button');
    expect(sent.at(-1)).toMatchObject({ kind: 'same-agency', same: null });
  });

  it('is no question where it is certain, or nothing is there to compare', async () => {
    for (const state of [states.continued(), states.notCompared('wanted'), states.notCompared('private')]) {
      await show(state);
      expect(root.querySelector('.last-year__same')).toBeNull();
    }
  });
});

describe('a report that was not', () => {
  it.each([
    ['wanted', '打开该机关 2023 年度报告，即可自动作跨年核对'],
    ['doubtful', '另一网站上有同名机关的 2023 年度报告，不能确定是同一机关，没有作跨年核对'],
    ['nameless', '标题没有写明机关名称，不能自动与 2023 年度报告核对'],
    ['private', '无痕窗口中读过的报告不会记住，不作跨年核对'],
  ] as const)('says why: %s', async (kind, told) => {
    await show(states.notCompared(kind));
    expect(line()).toBe(told);
    expect(root.querySelector('.last-year .mark')).toBeNull();
  });

  it('of the first year says nothing', async () => {
    await show(states.clean());
    expect(root.querySelector('.last-year')).toBeNull();
  });
});
