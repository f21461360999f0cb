import type { ComponentChildren } from 'preact';
import type { Lang, UiTexts } from '../texts';
import { recordTexts } from '../texts/record';
import { LanguageSwitch } from './language-switch';
import { Notice } from './notice';
import { Retry } from './no-report';
import { PinHint } from './pin-hint';
import { useTexts } from './texts';

/** What stands around the reports on every surface that shows a tab. */

export interface HeadProps {
  /** Whose report it is, where that is not said below. */
  readonly about?: string;
  /** The switch for marks, where there is something to mark. */
  readonly children: ComponentChildren;
}

export function Head({ about, children }: HeadProps) {
  const { t } = useTexts();
  return (
    <header class="top">
      <h1 class="top__name">
        <img src="/icon/32.png" alt="" width="18" height="18" />
        {t.product}
        {about ? (
          <b class="fine" lang="zh-CN" title={about}>
            {about}
          </b>
        ) : (
          <span class="fine">{t.slogan}</span>
        )}
      </h1>
      {children}
    </header>
  );
}

export interface FootProps {
  readonly onLang: (lang: Lang) => void;
  /** What may be done with the page, beside the ways to other pages of the extension. */
  readonly children?: ComponentChildren;
}

const MORE = 'more';

export function Foot({ onLang, children }: FootProps) {
  const { lang, t } = useTexts();
  const words = recordTexts(lang);
  return (
    <footer class="foot fine">
      <PinHint />
      <span>{t.local}</span>
      <button type="button" class="link" popovertarget={MORE}>
        {words.more}
      </button>
      <nav id={MORE} popover="auto" class="more" aria-label={words.more}>
        <a href="/draft.html" target="_blank">
          {words.draft}
        </a>
        <a href="/desk.html" target="_blank">
          {words.desk}
        </a>
        <a href="/options.html" target="_blank">
          {words.options}
        </a>
        {children}
      </nav>
      <LanguageSwitch onChange={onLang} />
    </footer>
  );
}

export function Loading() {
  const { t } = useTexts();
  return (
    <p class="loading" role="status">
      <span class="loading__wheel" aria-hidden="true" />
      {t.loading}
    </p>
  );
}

export interface FailedProps {
  /** Why, in words. */
  readonly told?: UiTexts['closed']['failed'];
  /** Begins anew. */
  readonly onRetry: () => void;
}

export function Failed({ told, onRetry }: FailedProps) {
  const { t } = useTexts();
  const { heading, text } = told ?? t.closed.failed;
  return (
    <Notice heading={heading} advice={text}>
      <Retry onRetry={onRetry} />
    </Notice>
  );
}

/** What came of what the reader did last. */
export const Told = ({ children }: { readonly children: string }) => (
  <p class="told" role="status">
    {children}
  </p>
);
