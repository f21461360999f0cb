import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import type { Transcript, TranscriptBlock, TranscriptCell, TranscriptTable, TranscriptText } from '../../exports/transcript';
import type { ShownMark, ShownReport } from '../../messages/shown';
import { draftTexts } from '../../texts/draft';
import { useTexts } from '../texts';
import { spoken, spotAt, spotsOf, type Spots } from './spots';

interface Drawing {
  readonly shown: ShownReport;
  readonly spots: Spots;
}

const lookOf = ({ role, severity }: ShownMark): string => `spot spot--${role} tone--${severity}`;

interface SpotProps {
  readonly mark: ShownMark;
  readonly shown: ShownReport;
  readonly children: ComponentChildren;
}

/** A marked figure. The keyboard stops at it once for each finding. */
function Spot({ mark, shown, children }: SpotProps) {
  const stop = mark.stop && { role: 'button' as const, tabIndex: 0, 'aria-description': spoken(mark, shown) };
  return (
    <span class={lookOf(mark)} data-mark={mark.id} {...stop}>
      {children}
    </span>
  );
}

const placesOf = (places: readonly string[]) => (places.length ? { 'data-places': places.join(' ') } : {});

function Cell({ cell, drawing }: { readonly cell: TranscriptCell; readonly drawing: Drawing }) {
  const { text, colSpan, rowSpan, places } = cell;
  const mark = spotAt(drawing.spots, places);
  return (
    <td colSpan={colSpan} rowSpan={rowSpan} class={places.length ? 'paper__figure' : undefined} {...placesOf(places)}>
      {mark ? (
        <Spot mark={mark} shown={drawing.shown}>
          {text || '\u00a0'}
        </Spot>
      ) : (
        text
      )}
      {mark?.note && <span class="spot__note">{mark.note}</span>}
    </td>
  );
}

/** What is wider than its place can be scrolled by keyboard. */
const SCROLLS = { role: 'group', tabIndex: 0 } as const;

function Table({ table: { rows, places }, drawing }: { readonly table: TranscriptTable; readonly drawing: Drawing }) {
  const { lang } = useTexts();
  const mark = spotAt(drawing.spots, places);
  return (
    <div
      class={mark ? `paper__table ${lookOf(mark)}` : 'paper__table'}
      data-mark={mark?.id}
      aria-label={draftTexts(lang).table}
      {...SCROLLS}
      {...placesOf(places)}
    >
      <table>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <Cell key={c} cell={cell} drawing={drawing} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A paragraph with its marked figures. */
function Text({ block, drawing }: { readonly block: TranscriptText; readonly drawing: Drawing }) {
  const { text, level, places, figures } = block;
  const { spots, shown } = drawing;
  const mark = spotAt(spots, places);
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end, kind, index } of figures) {
    const id = `${kind}/${index}`;
    const own = spots.get(id);
    parts.push(
      text.slice(from, start),
      <span key={id} data-places={id}>
        {own ? (
          <Spot mark={own} shown={shown}>
            {text.slice(start, end)}
          </Spot>
        ) : (
          text.slice(start, end)
        )}
      </span>,
    );
    from = end;
  }
  parts.push(text.slice(from));
  const stop = mark?.stop && { role: 'group' as const, tabIndex: 0, 'aria-description': spoken(mark, shown) };
  return (
    <p
      class={[level ? 'paper__heading' : '', mark ? lookOf(mark) : ''].filter(Boolean).join(' ') || undefined}
      data-mark={mark?.id}
      {...stop}
      {...placesOf(places)}
    >
      {parts}
    </p>
  );
}

function Block({ block, drawing }: { readonly block: TranscriptBlock; readonly drawing: Drawing }) {
  const { lang } = useTexts();
  if (block.kind === 'table') return <Table table={block} drawing={drawing} />;
  if (block.kind === 'text') return <Text block={block} drawing={drawing} />;
  return <p class="fine">{draftTexts(lang).picture(block.text)}</p>;
}

export interface PaperProps {
  readonly transcript: Transcript;
  readonly shown: ShownReport;
}

/** A report as it was read, with the same marks as a page has; drawn anew only when it was read anew. */
export const Paper = memo(({ transcript: { blocks, left }, shown }: PaperProps) => {
  const { lang } = useTexts();
  const drawing = { shown, spots: spotsOf(shown) };
  return (
    <div class="paper" lang="zh-CN">
      {blocks.map((block, at) => (
        <Block key={at} block={block} drawing={drawing} />
      ))}
      {left > 0 && <p class="fine">{draftTexts(lang).left(left)}</p>}
    </div>
  );
});
