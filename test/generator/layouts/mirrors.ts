import { mapCells } from '../draft';
import type { Draft, Layout, Transform } from '../types';
import { traditional } from './labels';

/** Pages that a mirror has put into traditional characters. */

const mirror = (name: string, apply: Transform): Layout => ({ name, axis: 'around', apply });

/** A page mirrored in traditional characters. */
const mirrored: Transform = (draft) => ({
  ...draft,
  agencyKnown: false,
  title: traditional(draft.title),
  preface: draft.preface.map(traditional),
  sections: draft.sections.map((section) => ({
    ...section,
    heading: traditional(section.heading),
    blocks: section.blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) => row.map((cell) => (cell.fixed ? cell : { ...cell, text: traditional(cell.text) }))),
          }
        : { ...block, text: traditional(block.text) },
    ),
  })),
});

/** A mirror also adds sounds in brackets and words of another region. */
const glossed: Transform = (draft, random) => {
  const plain = mirrored(draft, random);
  const gloss = (text: string) =>
    text.replaceAll('條例', '條(tiáo)例').replaceAll('文件', '檔案').replaceAll('门户', '入口').replaceAll('門户', '入口');
  const preface = [...plain.preface, '本報告按照有關文件的要求編制。'].map(gloss);
  return {
    ...plain,
    preface,
    sections: plain.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.kind === 'table' ? block : { ...block, text: gloss(block.text) })),
    })),
  };
};

/** A mirror that puts the words of another region also into title, headings and tables. */
const regional: Transform = (draft, random) => {
  const plain = mirrored(draft, random);
  const words = (text: string) => text.replaceAll('信息', '資訊').replaceAll('文件', '檔案').replaceAll('項目', '專案');
  const spoken: Draft = {
    ...plain,
    title: words(plain.title),
    preface: plain.preface.map(words),
    sections: plain.sections.map((section) => ({
      ...section,
      heading: words(section.heading),
      blocks: section.blocks.map((block) => (block.kind === 'prose' ? { ...block, text: words(block.text) } : block)),
    })),
  };
  return mapCells(spoken, (cell) => (cell.fixed ? cell : { ...cell, text: words(cell.text) }));
};

export const MIRROR_LAYOUTS: readonly Layout[] = [
  mirror('traditional', mirrored),
  mirror('traditional-glossed', glossed),
  mirror('traditional-regional', regional),
];
