import { LARGEST_DRAFT, type EvidenceJob } from '../messages/clerk';
import { webAddress } from './addresses';
import { sha256Of } from './hash';
import { momentOf } from './moment';

type Served = NonNullable<EvidenceJob['served']>;

/** The longest time for an answer, in ms. */
const PATIENCE = 30_000;

/** The bytes of an answer, as many as are read of a file; null where there are more. */
export async function bytesOf(answer: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > LARGEST_DRAFT) {
      await reader?.cancel();
      return null;
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Asks for an address once more, as nobody in particular: without cookies and without saying where the reader comes from. */
export async function fetchAgain(address: string): Promise<Served> {
  const at = momentOf(new Date());
  const href = webAddress(address);
  if (!href) return { kind: 'failed', at, status: null };
  try {
    const answer = await fetch(href, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // The page stands where it was read; what leads elsewhere today may lead into the reader's own network.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const bytes = answer.ok ? await bytesOf(answer) : null;
    if (!bytes) return { kind: 'failed', at, status: answer.status };
    // What it is its content says: names of pages need not.
    return { kind: 'fetched', at, source: { bytes, ending: null, sha256: await sha256Of(bytes) } };
  } catch {
    return { kind: 'failed', at, status: null };
  }
}
