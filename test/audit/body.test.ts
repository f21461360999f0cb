import { expect, test } from 'vitest';
import { mayMakeRules, namesakes, standingOf } from '../../src/audit/reading/body';

test.each([
  ['禾岭镇人民政府', null, 'township', false],
  ['柳浦街道', '9903000001', 'township', false],
  ['青禾高新区管委会', null, 'zone', false],
  ['禾原经济开发区', '9903000001', 'zone', false],
  ['青禾市水务局', null, 'department', false],
  ['水务局', '990302', 'department', false],
  ['水务局', '99030', 'department', null],
  ['水务局', 'A990302', 'department', null],
  ['水务局', null, 'department', null],
  ['青禾市', '9903000001', 'government', true],
  ['青禾市', '990381', 'government', false],
  ['青禾市', '9903', 'government', null],
  ['青禾市', 'A990300', 'government', null],
  ['青 禾 市', '990300', 'government', true],
  ['芦汀县', '990300', 'government', false],
  ['禾原省', null, 'government', true],
  ['禾原盟', '990300', 'government', null],
  ['青禾新区', '990300', 'unknown', null],
  ['禾原部', '990300', 'unknown', null],
  ['青禾市水务局', 'bm12345', 'unknown', null],
  ['青禾市水务局', 'BM12345', 'unknown', null],
  ['青禾市水务局', 'xbm1234', 'department', false],
  ['国家粮食管理局', null, 'unknown', null],
  ['青禾图书馆', '990300', 'unknown', null],
  ['', '990300', 'unknown', null],
] as const)('%s with site code %s is a %s and may make rules: %s', (agency, siteCode, standing, may) => {
  expect([standingOf({ agency, siteCode }), mayMakeRules({ agency, siteCode })]).toEqual([standing, may]);
});

test.each([
  ['青禾市芦汀县水利局', '青禾市芦汀县水利局', 'same'],
  ['芦汀县 水利局', '芦汀县水利局', 'same'],
  ['青禾市芦汀县水利局', '芦汀县水利局', 'placed'],
  ['芦汀县人民政府', '禾原省青禾市芦汀县人民政府', 'placed'],
  ['青禾市水利局', '水利局', 'placed'],
  ['禾原自治州芦汀县水利局', '芦汀县水利局', 'placed'],
  ['新芦汀县水利局', '芦汀县水利局', null],
  ['青禾市芦汀县水利局', '白水市芦汀县水利局', null],
  ['青禾市水利局芦汀分局', '芦汀分局', null],
  ['东青县人民政府', '青县人民政府', null],
  ['青禾市区水利局', '区水利局', null],
  ['青禾市水利局', '青禾市水务局', null],
  ['青禾市', '市', null],
] as const)('%s and %s: %s', (one, other, namesake) => {
  expect(namesakes(one, other)).toBe(namesake);
  expect(namesakes(other, one)).toBe(namesake);
});
