import { useMemo, useRef } from 'preact/hooks';
import { viewedBy, type Viewed } from '../messages/viewer';
import { reasonText } from '../texts';
import { viewerTexts, type ViewerTexts } from '../texts/viewer';
import { hostOf } from '../ui/addresses';
import { Notice } from '../ui/notice';
import { PageHead } from '../ui/page-head';
import type { LanguageSwitchProps } from '../ui/language-switch';
import type { SurfaceStart } from '../ui/start-surface';
import { Surface } from '../ui/surface';
import { useTexts } from '../ui/texts';
import { useFile, type Stage } from './use-file';

/** The name of the file at an address, as people read it. */
function nameOf(viewed: Viewed): string {
  if (viewed.kind === 'handed') return viewed.name;
  const last = new URL(viewed.address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function told(stage: Stage, t: ViewerTexts): string {
  switch (stage.kind) {
    case 'fetching':
    case 'opening':
    case 'auditing':
      return t[stage.kind];
    case 'reading':
      return t.reading(stage.page, stage.of);
    case 'shown':
      return [stage.from && t.from(stage.from), stage.isNeutral && t.neutral, t.done].filter(Boolean).join(' ');
    default:
      return '';
  }
}

interface AskingProps {
  readonly stage: Extract<Stage, { kind: 'asking' }>;
  readonly onAgree: () => void;
}

/** What the reader is asked before anything is fetched. */
function Asking({ stage: { question, address, isRefused }, onAgree }: AskingProps) {
  const { lang } = useTexts();
  const { ask, refused } = viewerTexts(lang);
  const { heading, text, do: label } = ask[question];
  return (
    <Notice heading={heading} advice={text(hostOf(address))}>
      <button type="button" class="quiet" onClick={onAgree}>
        {label}
      </button>
      {isRefused && <p role="status">{refused}</p>}
    </Notice>
  );
}

function File({ viewed }: { readonly viewed: Viewed }) {
  const { lang } = useTexts();
  const t = viewerTexts(lang);
  const root = useRef<HTMLElement>(null);
  const [stage, agree] = useFile(viewed, root);
  return (
    <main aria-busy={stage.kind !== 'shown' && stage.kind !== 'unread' && stage.kind !== 'asking'}>
      <p>
        <b lang="zh-CN">{nameOf(viewed) || t.nameless}</b>{' '}
        {viewed.kind === 'address' && (
          <a href={viewed.address} target="_blank" rel="noreferrer">
            {t.original}
          </a>
        )}
      </p>
      <p class="fine" role="status">
        {told(stage, t)}
      </p>
      {stage.kind === 'unread' && <Notice heading={t.unread} reason={reasonText(stage.reason, lang)} advice="" />}
      {stage.kind === 'asking' && <Asking stage={stage} onAgree={agree} />}
      <section class="viewer" ref={root} lang="zh-CN" />
    </main>
  );
}

function Body({ query, onChange }: LanguageSwitchProps & Pick<SurfaceStart, 'query'>) {
  const { lang } = useTexts();
  const t = viewerTexts(lang);
  const viewed = useMemo(() => viewedBy(query), [query]);
  return (
    <>
      <PageHead title={t.title} onChange={onChange} />
      {viewed ? <File viewed={viewed} /> : <Notice heading={t.unread} advice={t.nothing} />}
    </>
  );
}

/** The viewer of one file: as printed, or as plain text and tables, with the same marks, cards and panel as a page. */
export function ViewerPage({ lang, query }: SurfaceStart) {
  return <Surface lang={lang}>{(onLang) => <Body query={query} onChange={onLang} />}</Surface>;
}
