import { relationRule } from './relation-rule';

export const requestsRowTotal = relationRule('requests-row-total', 'requests.rowTotal', 'row', ['R-3.01']);
