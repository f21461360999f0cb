import type { ComponentChildren } from 'preact';
import { Mark } from './mark';

export interface NoticeProps {
  /** What is the case, in a few words. */
  readonly heading: string;
  /** Why it is so. */
  readonly reason?: string | undefined;
  /** What can be done about it. */
  readonly advice: string;
  /** Links or buttons that do it. */
  readonly children?: ComponentChildren;
}

/** Said in place of a verdict when there is none. */
export function Notice({ heading, reason, advice, children }: NoticeProps) {
  return (
    <div class="notice">
      <Mark tone="unchecked" />
      <h2 class="notice__heading">{heading}</h2>
      {reason && <p class="notice__reason">{reason}</p>}
      <p class="notice__advice">{advice}</p>
      {children}
    </div>
  );
}
