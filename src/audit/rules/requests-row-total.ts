import { relationRule } from './shared/relation-rule';

export const requestsRowTotal = relationRule('requests-row-total', 'requests.rowTotal', 'row', ['R-3.01']);
