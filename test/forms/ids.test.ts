import { expect, it } from 'vitest';
import { cellId, columnOf, inColumn, inRow, kindOf, overOf, rowOf, tableOf } from '../../src/forms/ids';

it('the name of a cell is put together and taken apart', () => {
  const id = cellId('requests', 'refused.thirdParty', 'legalService');
  expect(id).toBe('requests/refused.thirdParty/legalService');
  expect([tableOf(id), rowOf(id), columnOf(id)]).toEqual(['requests', 'refused.thirdParty', 'legalService']);
  expect(inColumn(id, 'total')).toBe('requests/refused.thirdParty/total');
  expect(inRow(id, 'granted')).toBe('requests/granted/legalService');
});

it('what is no name of a cell has neither table nor row', () => {
  expect([tableOf(''), rowOf('')]).toEqual(['', '']);
  expect([tableOf('requests'), rowOf('requests')]).toEqual(['', '']);
});

it('a relation tells its kind and what it runs over', () => {
  expect([kindOf('requests.rowTotal/refused.thirdParty'), overOf('requests.rowTotal/refused.thirdParty')]).toEqual([
    'requests.rowTotal',
    'refused.thirdParty',
  ]);
});
