import { writeFileSync } from 'node:fs';
import type { Input } from 'webdriver-bidi-protocol';
import type { Connection } from './bidi';
import { evaluateAt, type Evaluable } from './evaluate';

export type ColourScheme = 'light' | 'dark';

/** What a tab needs of the browser beside the protocol. */
export interface Tools {
  /** Evaluates in the extension's own world of a document. */
  inside(tab: string, frame: string, expression: string): Promise<unknown>;
  /** Lets a tab look as if the reader liked such colours. */
  wear(tab: string, scheme: ColourScheme): Promise<void>;
}

/** A document in a tab: the page itself, or a frame in it. */
export class Frame {
  /**
   * @param context its name in the protocol.
   * @param tab that of its tab: its own, unless it is a frame.
   */
  constructor(
    protected readonly connection: Connection,
    readonly context: string,
    protected readonly tools: Tools,
    private readonly tab = context,
  ) {}

  /** Evaluates in the page's own world, as by a user's gesture. Throws what is thrown there. */
  evaluate<Value = unknown, Argument = undefined>(script: Evaluable<Value, Argument>, argument?: Argument): Promise<Value> {
    return evaluateAt(this.connection, { context: this.context }, script, argument);
  }

  /**
   * Evaluates in the extension's own world; null where it never ran. A frame is reached when it is in the process of its page.
   * Throws what is thrown there.
   */
  inside<Value>(expression: string): Promise<Value | null> {
    return this.tools.inside(this.tab, this.context, expression) as Promise<Value | null>;
  }
}

/** Keys that are no characters, by the protocol's own code points. */
const KEYS: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C' };

/** A tab. What it offers is called as in Playwright, so that both rigs read alike. */
export class Page extends Frame {
  readonly mouse = {
    /** Moves the pointer to a place in the viewport, in CSS pixels. */
    move: (x: number, y: number): Promise<void> => this.point([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]),
    click: (x: number, y: number): Promise<void> =>
      this.point([
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    wheel: (deltaX: number, deltaY: number): Promise<void> =>
      this.perform({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x: 100, y: 100, deltaX, deltaY }] }),
  };

  readonly keyboard = {
    /** Presses a key, or several at once such as `Shift+Tab`. */
    press: async (keys: string): Promise<void> => {
      const values = keys.split('+').map((key) => KEYS[key] ?? key);
      const down = values.map((value) => ({ type: 'keyDown' as const, value }));
      const up = values.toReversed().map((value) => ({ type: 'keyUp' as const, value }));
      await this.perform({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
    },
  };

  /** The address that the tab shows. */
  async url(): Promise<string> {
    const { contexts } = await this.connection.send('browsingContext.getTree', { root: this.context, maxDepth: 0 });
    return contexts[0]?.url ?? '';
  }

  /** Frames of the page itself, in no order. */
  async frames(): Promise<Frame[]> {
    const { contexts } = await this.connection.send('browsingContext.getTree', { root: this.context });
    return (contexts[0]?.children ?? []).map(({ context }) => new Frame(this.connection, context, this.tools, this.context));
  }

  /** Goes to an address, and comes back when it has loaded. */
  async goto(address: string): Promise<void> {
    await this.connection.send('browsingContext.navigate', { context: this.context, url: address, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.connection.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async goBack(): Promise<void> {
    await this.connection.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
  }

  async bringToFront(): Promise<void> {
    await this.connection.send('browsingContext.activate', { context: this.context });
  }

  async setViewportSize(viewport: { readonly width: number; readonly height: number }): Promise<void> {
    await this.connection.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  emulateMedia({ colorScheme }: { readonly colorScheme: ColourScheme }): Promise<void> {
    return this.tools.wear(this.context, colorScheme);
  }

  /** Clicks the middle of the first element that the selector names, or `text=` the last that says so. Throws when there is none. */
  async click(selector: string): Promise<void> {
    const place = await this.evaluate((wanted: string) => {
      const text = wanted.startsWith('text=') ? wanted.slice(5) : null;
      const all = [...document.querySelectorAll(text === null ? wanted : 'body *')];
      const element = text === null ? all[0] : all.findLast(({ textContent }) => textContent?.trim() === text);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return element && { x: x + width / 2, y: y + height / 2 };
    }, selector);
    if (!place) throw new Error(`nothing to click at ${selector}`);
    await this.mouse.click(place.x, place.y);
  }

  /** Writes a PNG of what the tab shows, or of the whole page. */
  async screenshot({ path, fullPage = false }: { readonly path: string; readonly fullPage?: boolean }): Promise<void> {
    const origin = fullPage ? 'document' : 'viewport';
    const { data } = await this.connection.send('browsingContext.captureScreenshot', { context: this.context, origin });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  waitForTimeout(ms: number): Promise<void> {
    return new Promise((done) => {
      setTimeout(done, ms);
    });
  }

  async close(): Promise<void> {
    await this.connection.send('browsingContext.close', { context: this.context });
  }

  private point(actions: Input.PointerSourceAction[]): Promise<void> {
    return this.perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  private async perform(source: Input.SourceActions): Promise<void> {
    await this.connection.send('input.performActions', { context: this.context, actions: [source] });
  }
}
