import { isSameSite } from '../../sweep/address';
import type { Ask } from '../../sweep/types';

interface Rule {
  readonly id: number;
  readonly action: { readonly type: 'modifyHeaders'; readonly requestHeaders: readonly object[] };
  readonly condition: object;
}

/** Newer than the types, and the same in both browsers. */
export interface Rules {
  updateSessionRules(change: { readonly addRules?: readonly Rule[]; readonly removeRuleIds?: readonly number[] }): Promise<void>;
}

/**
 * Says in a request in which page it is written, as a browser does: some servers answer no other. A page of the extension cannot
 * say so itself; a rule of the browser does, for this tab alone, and for as long as the request takes.
 */
export class Referers {
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly rules: Rules | undefined,
    private readonly tab: number,
  ) {}

  /** Sends a request under such a rule; of each host one at a time. */
  async during<T>({ address, referer }: Ask, send: () => Promise<T>): Promise<T> {
    if (!this.rules || referer === undefined || !isSameSite(referer, address)) return send();
    const { hostname } = new URL(address);
    const id = this.ids.get(hostname) ?? this.ids.size + 1;
    this.ids.set(hostname, id);
    const rule: Rule = {
      id,
      action: { type: 'modifyHeaders', requestHeaders: [{ header: 'referer', operation: 'set', value: referer }] },
      condition: { requestDomains: [hostname], tabIds: [this.tab], resourceTypes: ['xmlhttprequest'] },
    };
    await this.rules.updateSessionRules({ removeRuleIds: [id], addRules: [rule] }).catch(() => undefined);
    try {
      return await send();
    } finally {
      await this.rules.updateSessionRules({ removeRuleIds: [id] }).catch(() => undefined);
    }
  }
}
