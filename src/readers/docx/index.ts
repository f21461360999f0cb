import type { Document } from '../../document/types';
import { childOf } from '../xml';
import { Unreadable } from '../unread';
import type { Zip } from '../zip';
import { readMade, type Made } from '../made';
import { Body } from './body';
import { Numbering } from './numbering';
import { mainPartOf, partNamed, partOf, relationshipsOf } from '../parts';
import { Styles } from './styles';

/** Reads a file that a document embeds as nodes of HTML. */
export type ReadEmbedded = (bytes: Uint8Array) => readonly Made[];

/**
 * Opens a document of Word (ECMA-376 part 1): tables with their spans, what was inserted and not what was deleted, numbers that are
 * counted automatically, boxes of text once.
 * @throws Unreadable
 */
export function openDocx(zip: Zip, readEmbedded: ReadEmbedded): (withHidden: boolean) => Document {
  const path = mainPartOf(zip, 'word/document.xml');
  const root = path === null ? null : partOf(zip, path);
  const raw = childOf(root ?? undefined, 'body');
  if (path === null || !raw) throw new Unreadable('damaged');
  const related = relationshipsOf(zip, path);
  const embedded = (id: string): readonly Made[] => {
    const bytes = zip.take(related.get(id)?.path ?? '');
    return bytes ? readEmbedded(bytes) : [];
  };
  const body = new Body(
    new Styles(partNamed('styles', related, zip)),
    new Numbering(partNamed('numbering', related, zip)),
    embedded,
  ).blocks(raw);
  return (withHidden) => readMade(body, withHidden);
}
