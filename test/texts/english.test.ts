import { describe, expect, it, vi } from 'vitest';

/** The texts as a script finds them that has just started: in Chinese alone. */
async function freshTexts() {
  vi.resetModules();
  const [texts, { card }, { button }, { loadTexts }] = await Promise.all([
    import('../../src/texts'),
    import('../../src/texts/card'),
    import('../../src/texts/button'),
    import('../../src/ui/load-texts'),
  ]);
  return { ...texts, card, button, loadTexts };
}

describe('without the English pack', () => {
  it('every text is Chinese, whatever is asked for', async () => {
    const texts = await freshTexts();
    expect(texts.severityWord('error', 'en')).toBe('不符');
    expect(texts.factName('requests/granted/naturalPerson', 'en')).toBe('表三·（一）予以公开·自然人');
    expect(texts.sectionName('overview', 'en')).toBe('一、总体情况');
    expect(texts.ruleTitle('table-missing', 'en')).toBe('三张表齐全');
    expect(texts.reasonText('empty', 'en')).toBe('没有内容');
    expect(texts.slipText('digit', 'en')).toBe('可能一位数字有出入');
    expect(texts.ui('en').loading).toBe('正在核对…');
    expect(texts.card('en').close).toBe('关闭');
  });

  it('the toolbar button speaks English all the same', async () => {
    const texts = await freshTexts();
    expect(texts.button('en').unfinished).toBe('Gouji: the check did not finish; click to try again');
    expect(texts.words('en').doubts(2)).toBe('2 doubts');
  });
});

it('English is there once it was loaded, and Chinese stays', async () => {
  const texts = await freshTexts();
  await texts.loadTexts('zh');
  expect(texts.severityWord('error', 'en')).toBe('不符');
  await texts.loadTexts('en');
  expect(texts.severityWord('error', 'en')).toBe('does not conform');
  expect(texts.factName('requests/granted/naturalPerson', 'en')).toBe('Table 3 · granted in full · natural persons');
  expect(texts.card('en').more(3)).toBe('3 more, see the toolbar popup');
  expect(texts.severityWord('error', 'zh')).toBe('不符');
});
