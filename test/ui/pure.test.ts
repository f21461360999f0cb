import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import { ui } from '../../src/texts';
import { hostOf, sitePattern, webAddress } from '../../src/ui/addresses';
import { pickLang } from '../../src/ui/lang';
import { groupFindings, standsInPage } from '../../src/ui/stories';
import { verdictLine, verdictOf } from '../../src/ui/verdict';
import * as states from './states';

const first = (state: ReturnType<typeof states.clean>): Audit => {
  const audit = state.frames[0]?.result.audits[0];
  if (!audit) throw new Error('no audit');
  return audit;
};

describe('the verdict', () => {
  const clean = first(states.clean());
  const line = (audit: Audit) => verdictLine(verdictOf(audit), ui('zh').verdict);
  const unchecked = (count: number): Audit => ({
    ...clean,
    coverage: { ...clean.coverage, holds: clean.coverage.relations - count, unchecked: count },
  });

  it('is a tick only when every relation was checked and holds', () => {
    expect(verdictOf(clean).tone).toBe('clean');
    expect(verdictOf(unchecked(1)).tone).toBe('partial');
    expect(line(unchecked(1))).toBe('已核对的部分没有发现不一致');
    expect(verdictOf(unchecked(clean.coverage.relations)).tone).toBe('unchecked');
  });

  it('names the gravest first', () => {
    const [finding] = first(states.violated()).findings;
    if (!finding) throw new Error('no finding');
    const of = (severity: 'error' | 'warning' | 'notice') => ({ ...finding, severity, repair: undefined });
    expect(line({ ...clean, findings: [of('warning'), of('error'), of('notice')] })).toBe('1 处数据不一致，1 处待核实');
    expect(line({ ...clean, findings: [of('notice')] })).toBe('没有发现不一致，1 条提示');
  });
});

describe('findings by section', () => {
  const audit = first(states.violated());
  const [template] = audit.findings;
  if (!template) throw new Error('no finding');
  const blank = { ...template, repair: undefined, story: undefined, relations: [], facts: [], claims: [], params: {} };

  it('stand where their claim, their cell or their place is', () => {
    const findings = [
      { ...blank, id: 'a', key: 'form-unknown.unknown' },
      { ...blank, id: 'b', place: 'section/other' },
      { ...blank, id: 'c', facts: ['requests/granted/total'] },
      { ...blank, id: 'd', params: { table: 'disclosure' } },
    ];
    expect(groupFindings({ ...audit, findings }).map(({ section }) => section)).toEqual([
      'disclosure',
      'requests',
      'other',
      'whole',
    ]);
  });

  it('put the sentence of a claim under the section where it stands', () => {
    const shanghai = first(states.blanks());
    const claim = shanghai.findings.find((finding) => finding.claims.length > 0);
    expect(claim).toBeDefined();
    expect(groupFindings({ ...shanghai, findings: claim ? [claim] : [] })[0]?.section).toBe('overview');
  });

  it('leave each story its own part of a repair', () => {
    const [story] = groupFindings(audit)[0]?.stories ?? [];
    expect(story?.cause?.changes).toEqual([{ fact: 'requests/granted/naturalPerson', from: 1480, to: 1408 }]);
    expect(story?.cause?.alternatives).toBe(0);
    expect(story?.cause?.resolves).toHaveLength(2);
  });

  it('lead nowhere when what they tell of is missing', () => {
    const sections = [{ id: 'other', status: 'missing' as const, heading: null }];
    const without: Audit = { ...audit, report: audit.report && { ...audit.report, sections } };
    expect(standsInPage({ ...blank, place: 'section/other' }, without)).toBe(false);
    expect(standsInPage({ ...blank, place: 'passage-3' }, without)).toBe(true);
    expect(standsInPage(blank, without)).toBe(false);
  });
});

describe('addresses', () => {
  it('become links only when they belong to the web', () => {
    expect(webAddress('https://a.example/x?y#z')).toBe('https://a.example/x?y#z');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'x', '']) expect(webAddress(bad)).toBeNull();
    expect(hostOf('http://a.example:81/x')).toBe('a.example:81');
    expect(hostOf('nonsense')).toBe('nonsense');
  });

  it('are asked about site by site, those of governments all at once', () => {
    expect(sitePattern('http://paper.example.org:8080/a')).toBe('*://paper.example.org/*');
    for (const own of ['http://www.beijing.gov.cn/x', 'https://gov.cn/']) expect(sitePattern(own)).toBe('*://*.gov.cn/*');
    for (const none of ['file:///a.html', 'chrome://newtab', 'about:addons']) expect(sitePattern(none)).toBeNull();
    expect(sitePattern('http://notgov.cn/')).toBe('*://notgov.cn/*');
  });
});

describe('the language', () => {
  it('is the one asked for, else the one chosen, else that of the browser', () => {
    expect(pickLang({ query: '?lang=en', chosen: 'zh', browser: 'zh-CN' })).toBe('en');
    expect(pickLang({ query: '?lang=fr', chosen: 'zh', browser: 'de' })).toBe('zh');
    expect(pickLang({ query: '', chosen: undefined, browser: 'zh-TW' })).toBe('zh');
    expect(pickLang({ query: '', chosen: undefined, browser: 'de' })).toBe('en');
  });
});
