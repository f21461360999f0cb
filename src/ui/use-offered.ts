import { useEffect, useState } from 'preact/hooks';
import type { Offered, OfferedLinks } from '../messages/offered';
import { webAddress } from './addresses';
import { send } from './requests';

const NONE: OfferedLinks = { reports: [], files: [] };

const isOffered = (link: unknown): link is Offered =>
  typeof link === 'object' &&
  link !== null &&
  'text' in link &&
  typeof link.text === 'string' &&
  'address' in link &&
  typeof link.address === 'string';

/** Those that a browser may open. */
const offeredIn = (answer: unknown, which: keyof OfferedLinks): Offered[] => {
  const links: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, which) : null;
  return (Array.isArray(links) ? links.filter(isOffered) : []).flatMap((link) => {
    const address = webAddress(link.address);
    return address ? [{ ...link, address }] : [];
  });
};

/** What the page in a frame lists and has attached. @param anew asks again when it changes. */
export function useOffered(tab: number, frame: number, anew: string): OfferedLinks {
  const [offered, setOffered] = useState(NONE);
  useEffect(() => {
    let isOver = false;
    void send({ kind: 'links', tab, frame })
      .catch(() => null)
      .then((answer) => {
        if (!isOver) setOffered({ reports: offeredIn(answer, 'reports'), files: offeredIn(answer, 'files') });
      });
    return () => void (isOver = true);
  }, [tab, frame, anew]);
  return offered;
}
