import { relationRule } from './shared/relation-rule';

export const requestsDisposedTotal = relationRule('requests-disposed-total', 'requests.disposedTotal', 'column', ['R-3.02']);
