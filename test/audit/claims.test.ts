import { describe, expect, it } from 'vitest';
import type { FactId } from '../../src/forms';
import type { Claim } from '../../src/report/types';
import { inTenThousand } from '../../src/report/pieces/figures';
import { auditSound, auditWith, findingsOf, reportWith } from './balanced';
import { findingMessage } from '../../src/texts';
import { OLD_FORM } from './rules/stage';

const TOTAL = 'requests/receivedNew/total';
const CARRIED = 'requests/carriedIn/total';

const claim = (value: number, readings: readonly (readonly string[])[], certain = true): Claim => ({
  quote: `申请${value}件`,
  section: 'overview',
  value,
  readings: readings as FactId[][],
  certain,
  passage: 'passage/other/0',
  start: 2,
  end: 3,
});

/** What becomes of a claim beside the cells of a form that holds 0 elsewhere. */
function told(cells: Record<string, string | number | null>, ...input: Parameters<typeof claim>) {
  const result = auditWith(cells, { claims: [claim(...input)] });
  return { claim: result.report?.claims[0], findings: findingsOf(result, 'claim-violated'), rules: result.rulesRun };
}

describe('a figure of the narrative', () => {
  it('holds by the first reading that fits', () => {
    const { claim: found, findings } = told({ [TOTAL]: 5, [CARRIED]: 2 }, 7, [[TOTAL], [TOTAL, CARRIED]]);
    expect(found).toEqual({
      quote: '申请7件',
      section: 'overview',
      value: 7,
      about: [TOTAL, CARRIED],
      readings: [[TOTAL], [TOTAL, CARRIED]],
      verdict: 'holds',
      place: { passage: 'passage/other/0', start: 2, end: 3 },
    });
    expect(findings).toEqual([]);
  });

  it('may hold what was carried in as well, where all that came in is told of', () => {
    const [granted, in2] = ['requests/granted/total', { [TOTAL]: 5, [CARRIED]: 2 }];
    const verdict = (cell: number | string, extra: Partial<Claim> = { besides: [CARRIED] as FactId[] }) =>
      auditWith({ ...in2, [granted]: cell }, { claims: [{ ...claim(5, [[granted]]), ...extra }] }).report?.claims[0]?.verdict;
    expect([4, 5, 6, 7, 8].map((cell) => verdict(cell))).toEqual(['violated', 'holds', 'holds', 'holds', 'violated']);
    expect([4, 5, 6].map((cell) => verdict(cell, {}))).toEqual(['violated', 'holds', 'violated']);
    expect(verdict('若干')).toBe('unchecked');
  });

  it('is violated when no reading fits, and is shown beside the first', () => {
    const { claim: found, findings } = told({ [TOTAL]: 5, [CARRIED]: 2 }, 6, [[TOTAL], [TOTAL, CARRIED]]);
    expect(found).toMatchObject({ verdict: 'violated', about: [TOTAL] });
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        params: { quote: '申请6件', value: 6, shown: 5, readings: `${TOTAL}|${TOTAL}+${CARRIED}` },
        facts: [TOTAL],
        claims: [0],
        place: 'passage/other/0',
      },
    ]);
  });

  it('says that the figures of a row were added up where its total is blank', () => {
    const { findings } = told({ [TOTAL]: '', 'requests/receivedNew/naturalPerson': 4, [CARRIED]: 2 }, 9, [[TOTAL, CARRIED]]);
    expect(findings).toMatchObject([{ params: { shown: 6, reckoned: 1 } }]);
    expect(findings.map((finding) => findingMessage(finding, 'zh')).join()).toContain('之和为 6（1 格总计为空，按该行各列相加）');
    expect(told({ [TOTAL]: 4, [CARRIED]: 2 }, 9, [[TOTAL, CARRIED]]).findings[0]?.params).not.toHaveProperty('reckoned');
  });

  it('is unchecked when a reader would not be sure', () => {
    const { claim: found, rules } = told({ [TOTAL]: 5 }, 6, [[TOTAL]], false);
    expect(found?.verdict).toBe('unchecked');
    expect(rules.find(({ rule }) => rule === 'claim-violated')).toMatchObject({ outcome: 'unsure', reason: 'claims-uncertain' });
  });

  it('of which nobody is sure does not stand in the way of those that hold', () => {
    const claims = [claim(0, [[TOTAL]]), claim(6, [[TOTAL]], false)];
    const result = auditWith({}, { claims });
    expect(result.rulesRun.find(({ rule }) => rule === 'claim-violated')?.outcome).toBe('pass');
  });

  it.each([
    ['a cell that was not found', { [TOTAL]: 5, [CARRIED]: null }],
    ['a cell that holds no number', { [TOTAL]: 5, [CARRIED]: 'O' }],
  ])('is unchecked when one of its readings needs %s', (_what, cells) => {
    expect(told(cells, 6, [[TOTAL], [TOTAL, CARRIED]]).claim?.verdict).toBe('unchecked');
    expect(told(cells, 5, [[TOTAL], [TOTAL, CARRIED]]).claim?.verdict).toBe('holds');
  });
});

describe('a total that was left blank', () => {
  const row = 'requests/receivedNew';

  it('is the sum of its row', () => {
    const cells = { [TOTAL]: '', [`${row}/naturalPerson`]: 3, [`${row}/otherOrg`]: 2 };
    expect(told(cells, 5, [[TOTAL]]).claim?.verdict).toBe('holds');
    expect(told(cells, 4, [[TOTAL]]).claim?.verdict).toBe('violated');
    const remedies = { 'remedies/reconsideration/total': '', 'remedies/reconsideration/pending': 4 };
    expect(told(remedies, 4, [['remedies/reconsideration/total']]).claim?.verdict).toBe('holds');
  });

  it('is nothing to compare with when the whole row is blank or a part is no number', () => {
    const columns = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total'];
    const blank = Object.fromEntries(columns.map((column) => [`${row}/${column}`, '']));
    expect(told(blank, 0, [[TOTAL]]).claim?.verdict).toBe('unchecked');
    expect(told({ ...blank, [`${row}/business`]: 'O' }, 0, [[TOTAL]]).claim?.verdict).toBe('unchecked');
    expect(told({ ...blank, [`${row}/business`]: 0 }, 0, [[TOTAL]]).claim?.verdict).toBe('holds');
  });

  it('counts 0 beside a cell that is filled', () => {
    const cells = { [CARRIED]: 4, [`${row}/business`]: '' };
    expect(told(cells, 4, [[`${row}/business`, CARRIED]]).claim?.verdict).toBe('holds');
    expect(told({ [`${row}/business`]: '' }, 0, [[`${row}/business`]]).claim?.verdict).toBe('unchecked');
    const amount = { 'disclosure/fees/amount': '' };
    expect(told(amount, 0, [['disclosure/fees/amount']]).claim?.verdict).toBe('unchecked');
  });
});

it('amounts with decimals add up', () => {
  const cells = { 'disclosure/fees/amount': '0.1', 'disclosure/procurement/amount': '0.2' };
  expect(told(cells, 0.3, [['disclosure/fees/amount', 'disclosure/procurement/amount']]).claim?.verdict).toBe('holds');
});

describe('an amount of money, told in 万元', () => {
  const [FEES, PURCHASES] = ['disclosure/fees/amount', 'disclosure/procurement/amount'];
  const verdict = (cell: FactId, shown: string, value: number, within: number) => {
    const form = cell === PURCHASES ? OLD_FORM : {};
    const { facts } = reportWith({ [cell]: shown }, form);
    const converted = new Map([...facts].map(([id, fact]) => [id, id === FEES ? inTenThousand(fact) : fact]));
    const result = auditSound({ ...reportWith({}, form), facts: converted, claims: [{ ...claim(value, [[cell]]), within }] });
    return { verdict: result.report?.claims[0]?.verdict, shown: findingsOf(result, 'claim-violated')[0]?.params['shown'] };
  };

  it.each([
    [FEES, '3.2', 3.2, 0.05, 'holds', undefined],
    [FEES, '3.2431', 3.2, 0.05, 'holds', undefined],
    [FEES, '3.2', 3.2431, 0.00005, 'holds', undefined],
    [FEES, '32431元', 3.2431, 0.00005, 'holds', undefined],
    [FEES, '32431元', 3.2441, 0.00005, 'violated', 3.2431],
    [FEES, '3.2431', 3.3, 0.05, 'violated', 3.2431],
    [FEES, '0', 0.3, 0.05, 'violated', 0],
    [FEES, '无', 0.3, 0.05, 'unchecked', undefined],
    [PURCHASES, '25.1', 25.1, 0.05, 'holds', undefined],
    [PURCHASES, '251000', 25.1, 0.05, 'holds', undefined],
    [PURCHASES, '251000元', 25.1, 0.05, 'holds', undefined],
    [PURCHASES, '251000元', 26.1, 0.05, 'violated', 25.1],
    [PURCHASES, '25.1万元', 26.1, 0.05, 'violated', 25.1],
    [PURCHASES, '26', 25.1, 0.05, 'violated', 26],
  ] as const)('%s that shows %s beside %s ± %s %s', (cell, shown, value, within, expected, beside) => {
    expect(verdict(cell as FactId, shown, value, within)).toEqual({ verdict: expected, shown: beside });
  });
});
