import { useEffect, useState } from 'preact/hooks';
import { LARGEST_PACK, readPack, type PackProblem } from '../../audit/packs/read';
import type { Pack } from '../../audit/packs/schema';
import { MOST_PACKS, type KeptPack } from '../../messages/packs';
import { packProblem, packTexts } from '../../texts/packs';
import type { Lang } from '../../texts/types';
import { changePacks, keptPacks } from '../kept-packs';

/** What is said, in the language of whoever looks. */
export type Told = (lang: Lang) => string;
const SILENT: Told = () => '';

/** What a file holds, or why it is no pack. Never rejects. */
async function readFile(file: Blob): Promise<{ pack: Pack } | { problem: PackProblem | { kind: 'unreadable' } }> {
  try {
    // Of a file that is too large no more is read than tells that.
    return readPack(new Uint8Array(await file.slice(0, LARGEST_PACK + 1).arrayBuffer()));
  } catch {
    return { problem: { kind: 'unreadable' } };
  }
}

/** Takes a file in, switched off unless one of its name was on. @returns what is said of it. @throws what the storage says. */
async function takeIn(file: Blob, name: string): Promise<Told> {
  const read = await readFile(file);
  if ('problem' in read) return (lang) => packTexts(lang).refused(name, packProblem(read.problem, lang));
  const { pack } = read;
  const before = await keptPacks();
  const isKnown = before.some((kept) => kept.pack.name === pack.name);
  if (!isKnown && before.length >= MOST_PACKS) return (lang) => packTexts(lang).full(MOST_PACKS);
  await changePacks((kept) =>
    isKnown ? kept.map((one) => (one.pack.name === pack.name ? { ...one, pack } : one)) : [...kept, { on: false, pack }],
  );
  return (lang) => (isKnown ? packTexts(lang).replaced(pack.name) : packTexts(lang).taken(pack.name));
}

/** A file that somebody has chosen. */
export interface Chosen {
  readonly file: Blob;
  readonly name: string;
}

/** The packs that were taken in, and what becomes of them. */
export interface PacksState {
  readonly all: readonly KeptPack[];
  readonly told: Told;
  readonly take: (files: readonly Chosen[]) => void;
  readonly turn: (name: string, on: boolean) => void;
  readonly remove: (name: string) => void;
}

/** What is kept of packs, and the ways to change it. @param version changes when all was deleted. */
export function usePacks(version: unknown): PacksState {
  const [all, setAll] = useState<readonly KeptPack[]>([]);
  const [told, setTold] = useState<Told>(() => SILENT);
  useEffect(() => void keptPacks().then(setAll), [version]);
  const run = (deed: () => Promise<Told>): void =>
    void deed()
      .catch((): Told => (lang) => packTexts(lang).unkept)
      .then(async (done) => {
        setAll(await keptPacks());
        setTold(() => done);
      });
  return {
    all,
    told,
    take: (files) =>
      run(async () => {
        const said: Told[] = [];
        for (const { file, name } of files) said.push(await takeIn(file, name));
        return (lang) => said.map((one) => one(lang)).join(' ');
      }),
    turn: (name, on) =>
      run(async () => {
        await changePacks((kept) => kept.map((one) => (one.pack.name === name ? { ...one, on } : one)));
        return (lang) => packTexts(lang).turned(name, on);
      }),
    remove: (name) =>
      run(async () => {
        await changePacks((kept) => kept.filter((one) => one.pack.name !== name));
        return (lang) => packTexts(lang).removed(name);
      }),
  };
}
