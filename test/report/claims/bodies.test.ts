import { describe, expect, test } from 'vitest';
import { bareName, namesOthers, whose } from '../../../src/report/claims/bodies';
import { withSlots } from './claimed';

const BUREAU = '江城市民政局';
const CITY = '江城市人民政府';
const OFFICE = '江城市人民政府办公室';
const TOWN = '某镇人民政府';
const ZONE = '江城高新区管委会';

describe('whose figure the subject of a sentence tells', () => {
  test.each<[string, readonly string[]]>([
    ['民政局', [BUREAU]],
    ['市民政局', [BUREAU]],
    ['江城市民政局', [BUREAU]],
    ['江城市教育局', []],
    ['市政府', [CITY, OFFICE]],
    ['市人民政府', [CITY, OFFICE]],
    ['市政府办公室', [CITY, OFFICE]],
    ['区政府', []],
    ['镇政府', [TOWN]],
    ['东河镇', [TOWN]],
    ['东河街道', []],
    ['高新区', [ZONE]],
    ['开发区管委会', [ZONE]],
    ['代表市政府', [OFFICE]],
    ['本级', [BUREAU, OFFICE, ZONE]],
    ['市本级', [BUREAU, OFFICE, ZONE]],
    ['全市各部门', [BUREAU, CITY, OFFICE, TOWN, ZONE]],
    ['我局及所属单位', [BUREAU, CITY, OFFICE, TOWN, ZONE]],
  ])('%s is the body of some reports alone', (subject, own) => {
    const read = (agency: string) => withSlots(`${subject}收到申请9件。`, { agency });
    const said = [BUREAU, CITY, OFFICE, TOWN, ZONE].filter((agency) => read(agency).includes('9 new'));
    expect(said).toEqual(own);
    for (const agency of [BUREAU, CITY, OFFICE, TOWN, ZONE]) if (!own.includes(agency)) expect(read(agency)).toEqual([]);
  });

  test('is open while the report does not say whose it is', () => {
    for (const subject of ['江城市教育局', '区政府', '代表市政府', '东河街道'])
      expect(withSlots(`${subject}收到申请9件。`, { agency: '' })).toEqual(['9 new']);
    expect(withSlots('协助市政府答复申请9件。', { agency: '' })).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['2023年,市民政局共', '市民政局'],
    ['《江城市办法》民政局', '民政局'],
    ['其中,教育局累计已', '教育局'],
    ['局', '局'],
    ['全年', ''],
  ])('%s is %s without what stands around it', (words, name) => expect(bareName(words)).toBe(name));

  test('are not looked for in words that are too long for one', () => {
    const long = `全年${'甲'.repeat(59)}`;
    expect(bareName(long)).toBe(long);
    expect(bareName(`全年${'甲'.repeat(58)}`)).toBe('甲'.repeat(58));
  });

  test.each([
    ['市民局', BUREAU, 'own'],
    ['民市局', BUREAU, 'other'],
    ['教育局', '某局', 'own'],
    ['教育厅', '某局', 'other'],
    ['东河街道', '某街道办事处', 'own'],
    ['区人民政府', '某市人民政府', 'own'],
    ['某区', '某市人民政府', 'own'],
    ['政府办公室', CITY, 'own'],
    ['政府办公室', BUREAU, 'other'],
    ['新区管委会', ZONE, 'own'],
    ['新区管委会', CITY, 'other'],
    ['代表县政府', '江城县人民政府办公室', 'own'],
    ['工作专班', BUREAU, 'open'],
    ['我们', BUREAU, 'open'],
    ['该局', '', 'own'],
  ])('%s in the report of %s: %s', (words, agency, expected) => expect(whose(words, agency)).toBe(expected));

  test.each<[string, string, boolean]>([
    ['代表市政府', BUREAU, true],
    ['代表市政府', OFFICE, false],
    ['代表市政府', '', false],
    ['市本级', CITY, true],
    ['市本级', BUREAU, false],
    ['各乡镇', BUREAU, true],
    ['全县各乡镇', BUREAU, false],
    ['本局及各科室', BUREAU, false],
  ])('%s in the report of %s are others: %s', (words, agency, expected) => expect(namesOthers(words, agency)).toBe(expected));
});
