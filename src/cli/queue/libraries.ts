import type { Redis } from 'ioredis';
import type { QueueTexts } from '../../texts/zh/queue';
import { Unusable } from '../sweep/starts';

/** Libraries that only those install who want a queue. @throws Unusable where they are not there */
export async function libraries(texts: QueueTexts) {
  try {
    const [bull, { Redis: Client }] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bull, Client };
  } catch {
    throw new Unusable(texts.notInstalled);
  }
}

/** A connection to Redis that comes back by itself once it was there. @throws Unusable where it never was */
export async function connected(address: string, texts: QueueTexts): Promise<Redis> {
  const { Client } = await libraries(texts);
  let wasThere = false;
  const client = new Client(address, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (wasThere ? Math.min(times * 200, 5000) : null),
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    client.disconnect();
    throw new Unusable(texts.unreachable(error instanceof Error ? error.message : String(error)));
  }
  wasThere = true;
  return client;
}
