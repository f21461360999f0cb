/** Name of the queue in Redis. */
export const QUEUE = 'gouji-sites';
