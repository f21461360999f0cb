import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addScore, emptyScore, type Score } from '../accuracy/score';
import { judgeDocument } from './audited';
import { converted, printed, written, type Group, type MadeDocument, type Wanted } from './made';

/** Most cells that may be wrong or missed, as shares. */
const TARGETS: Readonly<Record<Group, { readonly wrong: number; readonly missed: number }>> = {
  office: { wrong: 0, missed: 0.001 },
  ruled: { wrong: 0.0005, missed: 0.003 },
  open: { wrong: 0.001, missed: 0.03 },
};
/** Fewest figures of the text that are surely claims and are read, as a share; as on pages none is taken for a claim that is none. */
const CLAIMS = 0.9;

interface Measured {
  readonly group: Group;
  readonly score: Score;
  readonly notes: string[];
  documents: number;
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

function lineOf(name: string, { score, documents }: Measured): string {
  const { cells, wrong, missed, violatedFound, violatedRight, violatedTrue, violatedHit, cleanWithErrors } = score;
  const { claims, claimsRead, claimsReported, claimsReportedRight } = score;
  return [
    name.padEnd(46),
    `${documents} documents`.padEnd(14),
    `wrong ${percent(wrong, cells)}`.padEnd(16),
    `missed ${percent(missed, cells)}`.padEnd(17),
    `violated ${violatedRight}/${violatedFound} right, ${violatedHit}/${violatedTrue} found`.padEnd(40),
    `claims ${claims ? `${claimsRead}/${claims} read` : 'not all in it'}, ${claimsReportedRight}/${claimsReported} right`.padEnd(
      38,
    ),
    cleanWithErrors ? `${cleanWithErrors} clean ones with errors` : '',
  ].join(' ');
}

async function measure(
  documents: readonly MadeDocument[],
  by: (document: MadeDocument) => string,
  dump: string | undefined,
): Promise<Map<string, Measured>> {
  const all = new Map<string, Measured>();
  for (const [i, document] of documents.entries()) {
    const { group, producer, source, bytes, cuts } = document;
    const measured = all.get(by(document)) ?? { group, score: emptyScore(), notes: [], documents: 0 };
    all.set(by(document), measured);
    measured.documents++;
    try {
      const { score, notes } = await judgeDocument(source, producer, bytes);
      addScore(measured.score, cuts ? { ...score, claims: 0, claimsRead: 0 } : score);
      measured.notes.push(...notes.map((note) => `#${i} ${note}`));
      if (dump && notes.length)
        writeFileSync(
          join(dump, `${i}.${producer.startsWith('docx') ? 'docx' : producer.startsWith('xlsx') ? 'xlsx' : 'pdf'}`),
          bytes,
        );
    } catch (error) {
      measured.notes.push(`#${i} ${error instanceof Error ? error.message : String(error)}`);
      const cells = Object.keys(source.truth.facts).length;
      addScore(measured.score, { ...emptyScore(), pages: 1, cells, missed: cells, crashes: 1 });
    }
  }
  return all;
}

const shareOf = ({ score }: Measured) => (10 * score.wrong + score.missed) / Math.max(1, score.cells);

/** Makes documents by every producer and prints how they are read, worst first. @returns 1 where a target is missed. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string', default: '6' },
      seed: { type: 'string', default: '100' },
      only: { type: 'string' },
      notes: { type: 'string', default: '3' },
      dump: { type: 'string' },
    },
  });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (values.dump) mkdirSync(values.dump, { recursive: true });
  const wants: Wanted = (producer, group) => !values.only || producer.includes(values.only) || group === values.only;
  const documents = [...written(count, seed, wants), ...(await printed(count, seed, wants)), ...converted(count, seed, wants)];
  const byProducer = await measure(documents, ({ producer }) => producer, values.dump);
  for (const [name, measured] of [...byProducer].sort((a, b) => shareOf(b[1]) - shareOf(a[1]))) {
    console.log(lineOf(name, measured));
    for (const note of measured.notes.slice(0, Number(values.notes))) console.log(`    ${note.slice(0, 200)}`);
  }
  console.log();
  let failed = false;
  for (const group of Object.keys(TARGETS) as Group[]) {
    const sum: Measured = { group, score: emptyScore(), notes: [], documents: 0 };
    for (const each of byProducer.values()) {
      if (each.group !== group) continue;
      addScore(sum.score, each.score);
      sum.documents += each.documents;
    }
    const { wrong, missed, cells, cleanWithErrors, claims, claimsRead } = sum.score;
    const isMissed =
      wrong > TARGETS[group].wrong * cells ||
      missed > TARGETS[group].missed * cells ||
      cleanWithErrors > 0 ||
      claimsRead < CLAIMS * claims;
    failed ||= isMissed;
    console.log(lineOf(`${group}${isMissed ? ': BELOW TARGET' : ''}`, sum));
  }
  return failed ? 1 : 0;
}
