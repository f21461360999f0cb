import { expect, test } from 'vitest';
import type { Audit } from '../../src/audit/types';
import { unreadable } from '../../src/audit/unaudited';
import { figuresHead, figuresOf } from '../../src/exports/figures';
import { csvLine } from '../../src/exports/csv';
import { auditedPage } from '../audited-page';

const balance = await auditedPage('balance.html');
const rowsOf = (audit: Audit, lang: 'zh' | 'en' = 'zh') =>
  [...figuresOf(audit, lang)].map((row) => new Map(figuresHead(lang).map((name, at) => [name, row[at]])));
const rowOf = (audit: Audit, id: string) => rowsOf(audit).find((row) => row.get('指标') === id);

test('every cell that was located has one row, named as the form prints it', () => {
  const facts = Object.keys(balance.report?.facts ?? {});
  expect(rowsOf(balance).map((row) => row.get('指标'))).toEqual(facts);
  const row = rowOf(balance, 'requests/refused.stateSecret/total');
  expect(row?.get('表')).toBe('表三（申请办理）');
  expect(row?.get('列')).toBe('总计');
  expect(row?.get('单位')).toBe(balance.report?.agency);
  expect(rowsOf(balance, 'en')[0]?.get('Body')).toBe(balance.report?.agency);
});

test('a cell of a relation that is violated says so, whatever else holds; one of none says nothing', () => {
  const violated = balance.relations.filter(({ verdict }) => verdict === 'violated').map(({ id }) => id);
  expect(violated.some((id) => id.startsWith('requests.balance/'))).toBe(true);
  const column = violated.find((id) => id.startsWith('requests.balance/'))?.split('/')[1] ?? '';
  const row = rowOf(balance, `requests/receivedNew/${column}`);
  expect(row?.get('勾稽关系')).toBe('不成立');
  expect(row?.get('不成立')).toBe(1);
  expect(rowOf(balance, 'disclosure/licences/decisions')?.get('勾稽关系')).toBe('');
  const sums = (name: string) => rowsOf(balance).reduce((sum, cells) => sum + Number(cells.get(name)), 0);
  expect(sums('成立')).toBeGreaterThan(sums('不成立'));
});

test('a figure that the text states otherwise says so', async () => {
  const audit = await auditedPage('claim-differs.html');
  const about = audit.report?.claims.find(({ verdict }) => verdict === 'violated')?.about[0] ?? '';
  expect(rowOf(audit, about)?.get('正文数字')).toBe('不成立');
});

test('what could not be read has no value, and a figure below zero is a number', () => {
  const facts = {
    'remedies/litigationDirect/other': { raw: '若干', value: null },
    'fees/x/y': { raw: '-3', value: -3, unit: '万元' },
  };
  if (!balance.report) throw new Error('no report');
  const audit: Audit = { ...balance, report: { ...balance.report, facts } };
  const [unread, negative] = [...figuresOf(audit, 'zh')].map(csvLine);
  expect(unread).toContain('"若干","",');
  expect(negative).toContain('"\'-3",-3,"万元"');
});

test('what is no report has no rows', () => {
  expect([...figuresOf(unreadable('http://a.example.gov.cn/', 'timeout'), 'zh')]).toEqual([]);
});
