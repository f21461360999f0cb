import { told } from './told';

/** What packs of places find. */
export const packCases = {
  'local-pack.cell-blank': told('local-pack.cell-blank', { pack: '江城市评议', fact: 'disclosure/fees/amount' }),
  'local-pack.cell-untold': told('local-pack.cell-untold', {
    pack: '江城市评议',
    fact: 'requests/receivedNew/total',
    value: 12,
  }),
  'local-pack.figure-untold': told('local-pack.figure-untold', {
    pack: '江城市评议',
    section: 'overview',
    words: '政务新媒体\n公众号',
    units: '条\n篇',
  }),
  'local-pack.unmentioned': told('local-pack.unmentioned', { pack: '江城市评议', section: 'other', words: '建议提案' }),
  'local-pack.short': told('local-pack.short', { pack: '江城市评议', section: 'overview', count: 120, limit: 300 }),
  'local-pack.long': told('local-pack.long', { pack: '江城市评议', section: 'problems', count: 1200, limit: 800 }),
  'local-pack.late': told('local-pack.late', { pack: '江城市评议', published: '2025-01-30', limit: '2025-01-28' }),
};
