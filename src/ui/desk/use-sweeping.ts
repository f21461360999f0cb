import { useEffect, useState } from 'preact/hooks';
import type { Sweeping } from '../../desk/sweeping';
import type { Sweepings } from '../../desk/sweepings';

export type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: unknown }
  | { readonly kind: 'open'; readonly sweeping: Sweeping };

/** Opens a sweep, and shows it anew whenever something of it has changed: at most once a frame, and not while nobody looks. */
export function useSweeping(id: string, sweepings: Sweepings): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  const [, setVersion] = useState(0);
  useEffect(() => {
    let frame = 0;
    let isOver = false;
    const show = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (!isOver) setVersion((version) => version + 1);
      });
    };
    sweepings.get(id).then(
      (sweeping) => {
        if (isOver) return;
        sweeping.listen(show);
        setOpened({ kind: 'open', sweeping });
      },
      (failure: unknown) => isOver || setOpened({ kind: 'failed', failure }),
    );
    return () => {
      isOver = true;
      cancelAnimationFrame(frame);
    };
  }, [id, sweepings]);
  return opened;
}
