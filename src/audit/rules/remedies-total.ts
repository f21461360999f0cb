import { relationRule } from './shared/relation-rule';

export const remediesTotal = relationRule('remedies-total', 'remedies.total', 'row', ['R-4.01', 'R-4.02', 'R-4.03']);
