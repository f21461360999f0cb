import { describe, expect, it } from 'vitest';
import { mayMakeRules } from '../../../src/audit/reading/body';
import { judge } from './stage';

const some = { 'disclosure/rules/inForce': 6 };

describe('规章 of a body that cannot make them', () => {
  it.each([
    ['禾岭镇人民政府', null],
    ['禾岭乡', null],
    ['柳浦街道办事处', '9903000001'],
    ['柳浦街道', null],
    ['青禾市水务局', '9903000001'],
    ['云岫区发展和改革委员会', null],
    ['芦汀县人民政府', null],
    ['芦汀县人民政府办公室', null],
    ['云岫区', null],
    ['青禾高新技术产业开发区管理委员会', null],
    ['示范区管委会办公室', null],
    ['水务局', '9903020004'],
    ['枫澜市人民政府', '9903810004'],
  ])('%s is asked about', (agency, siteCode) => {
    const { outcome, severities, findings } = judge('rules-without-power', some, { agency, siteCode });
    expect([outcome, severities]).toEqual(['fail', ['warning']]);
    expect(findings[0]?.facts).toHaveLength(3);
    expect(findings[0]?.params).toMatchObject({ agency, shown: '0, 0, 6' });
  });

  it.each([
    ['禾原省人民政府', null],
    ['禾原省人民政府办公厅', null],
    ['禾原自治区', null],
    ['云溪自治州人民政府', null],
    ['青禾市', '9903000001'],
    ['青禾市人民政府办公室', '9903000001'],
    ['上海市人民政府办公厅', '3100000087'],
    ['东莞市', null],
    ['儋州市人民政府', '4690030001'],
  ])('%s may have them', (agency, siteCode) => {
    expect(judge('rules-without-power', some, { agency, siteCode }).outcome).toBe('pass');
  });

  it.each([
    ['国家粮食管理局', null],
    ['生态环境部', 'bm17000001'],
    ['青禾市', null],
    ['水务局', null],
    ['青禾新区', '9903000001'],
    ['', null],
  ])('%s cannot be told', (agency, siteCode) => {
    expect(mayMakeRules({ agency, siteCode })).toBeNull();
    expect(judge('rules-without-power', some, { agency, siteCode })).toMatchObject({
      outcome: 'unsure',
      reason: 'agency-unclear',
    });
  });

  it('is nothing to ask about when the row is 0 or blank', () => {
    expect(judge('rules-without-power').outcome).toBe('pass');
    expect(judge('rules-without-power', { 'disclosure/rules/inForce': '/' }).outcome).toBe('pass');
    const gone = { 'disclosure/rules/issued': null, 'disclosure/rules/repealed': null, 'disclosure/rules/inForce': null };
    expect(judge('rules-without-power', gone).outcome).toBe('not-applicable');
  });
});
