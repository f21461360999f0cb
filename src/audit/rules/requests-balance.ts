import { relationRule } from './shared/relation-rule';

export const requestsBalance = relationRule('requests-balance', 'requests.balance', 'column', ['R-3.03', 'R-3.04']);
