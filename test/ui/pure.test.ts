import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import { doubtsLine } from '../../src/texts';
import { hostOf, sitePattern, webAddress } from '../../src/ui/addresses';
import { pickLang } from '../../src/ui/lang';
import { standsInPage } from '../../src/ui/stories';
import { verdictOf } from '../../src/ui/verdict';
import * as states from './states';

const first = (state: ReturnType<typeof states.clean>): Audit => {
  const audit = state.frames[0]?.result.audits[0];
  if (!audit) throw new Error('no audit');
  return audit;
};

describe('the verdict', () => {
  const clean = first(states.clean());
  const line = (audit: Audit) => doubtsLine(verdictOf(audit).count, 'zh');
  const unchecked = (count: number): Audit => ({
    ...clean,
    coverage: { ...clean.coverage, holds: clean.coverage.relations - count, unchecked: count },
  });

  it('is a tick only when every relation was checked and holds', () => {
    expect(verdictOf(clean).tone).toBe('clean');
    expect(verdictOf(unchecked(1)).tone).toBe('partial');
    expect(line(unchecked(1))).toBe('已核对的部分未见疑点');
    expect(verdictOf(unchecked(clean.coverage.relations)).tone).toBe('unchecked');
  });
});

describe('places of findings', () => {
  const audit = first(states.violated());
  const [template] = audit.findings;
  if (!template) throw new Error('no finding');
  const blank = { ...template, repair: undefined, story: undefined, relations: [], facts: [], claims: [], params: {} };

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
