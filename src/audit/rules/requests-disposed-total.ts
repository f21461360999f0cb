import { relationRule } from './relation-rule';

export const requestsDisposedTotal = relationRule('requests-disposed-total', 'requests.disposedTotal', 'column', ['R-3.02']);
