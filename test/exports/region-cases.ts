import { unreadable } from '../../src/audit/unaudited';
import { BODIES, copied, GOVERNMENT, made, reworded, toldBy, toldOf, YEARS, type Region } from './region-made';

/** What is planted in a region, with what is to be told of it, and what only looks like it. */

const body = (at: number): string => BODIES[at] ?? '';
const town = (at: number): string => body(41 + at);
/** A body without the city before its name. */
const short = (agency: string): string => agency.replace('江城市', '');
const RECEIVED = 'requests/receivedNew/total';
const LICENCES = 'disclosure/licences/decisions';
const PENALTIES = 'disclosure/penalties/decisions';

type Case = readonly [name: string, plant: (region: Region) => void, ...told: string[]];

/** The overview of one body under the name of another. */
const copy = (region: Region, from: string, to: string, year: number, own: string, change = (text: string) => text): void =>
  region.change(to, year, { told: { overview: change(copied(toldOf(from, year).overview, own)) } });

export const PLANTED: readonly Case[] = [
  [
    'section one of another department',
    (r) => copy(r, body(1), body(2), 2023, '我委'),
    `alike, overview: ${body(1)}, ${body(2)} 2023`,
  ],
  [
    'section one of a department in a town',
    (r) => copy(r, body(3), town(3), 2022, '我镇'),
    `alike, overview: ${body(3)}, ${town(3)} 2022`,
  ],
  [
    'section one of another, with the own name put in',
    (r) =>
      copy(r, body(4), body(5), 2024, '我局', (text) =>
        `${body(5)}${text.slice(2)}`.replaceAll('，按照', `，${short(body(5))}按照`),
      ),
    `alike, overview: ${body(4)}, ${body(5)} 2024`,
  ],
  [
    'section five of another',
    (r) => r.change(body(7), 2023, { told: { problems: toldOf(body(6), 2023).problems } }),
    `alike, problems: ${body(6)}, ${body(7)} 2023`,
  ],
  [
    'section one of another, two clauses of it reworded',
    (r) => copy(r, body(8), body(9), 2022, '我局', (text) => reworded(text, 20)),
    `alike, overview: ${body(8)}, ${body(9)} 2022`,
  ],
  [
    'one text for three',
    (r) => [town(0), town(1)].forEach((to) => copy(r, body(10), to, 2024, '我镇')),
    `alike, overview: ${body(10)}, ${town(0)}, ${town(1)} 2024`,
  ],
  ['a year between two others', (r) => r.leaveOut(body(11), 2023), `missing: ${body(11)} 2023`],
  ['the newest year', (r) => r.leaveOut(body(12), 2024), `missing: ${body(12)} 2024`],
  ['the year of a town', (r) => r.leaveOut(town(2), 2023), `missing: ${town(2)} 2023`],
  [
    'a hundred times as many requests',
    (r) => r.course(body(13), RECEIVED, 21, 25, 2500),
    `change-implausible: ${body(13)} 2023, ${body(13)} 2024: ${RECEIVED} 25 2500`,
  ],
  [
    'a hundredth of the licences',
    (r) => r.course(body(14), LICENCES, 4000, 4100, 41),
    `change-implausible: ${body(14)} 2023, ${body(14)} 2024: ${LICENCES} 4100 41`,
  ],
  [
    'a hundred times as many penalties, and back',
    (r) => r.course(body(15), PENALTIES, 23, 2300, 24),
    `change-implausible: ${body(15)} 2022, ${body(15)} 2023: ${PENALTIES} 23 2300`,
    `change-implausible: ${body(15)} 2023, ${body(15)} 2024: ${PENALTIES} 2300 24`,
  ],
  [
    'none where there were many',
    (r) => r.course(body(16), RECEIVED, 70, 80, 0),
    `change-implausible: ${body(16)} 2023, ${body(16)} 2024: ${RECEIVED} 80 0`,
  ],
  [
    'a government below its department',
    (r) => r.change(body(22), 2022, { figures: { 'remedies/reconsideration/total': 7 } }),
    `parent-children: ${GOVERNMENT} 2022, ${body(22)} 2022: remedies/reconsideration/total 0 7`,
  ],
  [
    'a government below a town',
    (r) => r.change(town(5), 2024, { figures: { 'remedies/litigationDirect/total': 3 } }),
    `parent-children: ${GOVERNMENT} 2024, ${town(5)} 2024: remedies/litigationDirect/total 0 3`,
  ],
  [
    'a page with another figure than when it was saved',
    (r) => r.saved(body(17), 2023, { figures: { 'requests/granted/total': 4 } }),
    `changed-since-saved: ${body(17)} 2023, ${body(17)} 2023: requests/granted/total 4 0`,
  ],
  [
    'a page with two other figures than when it was saved',
    (r) => r.saved(town(6), 2024, { figures: { 'remedies/reconsideration/total': 1, 'remedies/reconsideration/upheld': 1 } }),
    `changed-since-saved: ${town(6)} 2024, ${town(6)} 2024: remedies/reconsideration/upheld 1 0; remedies/reconsideration/total 1 0`,
  ],
  [
    'a text that tells of a neighbour',
    (r) => r.change(body(19), 2023, { told: { overview: `2023年，${body(20)}认真落实各项要求。${toldBy(1).overview}` } }),
    `other: ${body(19)} 2023 tells of ${body(20)}`,
  ],
  [
    'plans of the same bureau of another county',
    (r) => {
      r.add(
        made('江城市临泽县水利局', 2024, { told: { problems: `${toldBy(7).problems}江城市望川县水利局将进一步充实人员。` } }),
      );
    },
    'other: 江城市临泽县水利局 2024 tells of 江城市望川县水利局',
  ],
  [
    'a copy on the portal with another figure',
    (r) =>
      r.add(
        made(body(21), 2024, { source: 'http://www.jiangcheng.gov.cn/portal/1.html', sha256: 'b', figures: { [LICENCES]: 1 } }),
      ),
    `changed-since: ${body(21)} 2024, ${body(21)} 2024: ${LICENCES} ${10 * (8 + ((21 * 10 + 2024) % 11))} 1`,
  ],
];

export const LOOK_ALIKES: readonly Case[] = [
  [
    'a body that repeats itself from year to year',
    (r) => YEARS.forEach((y) => r.change(body(23), y, { told: toldOf(body(23), 2022) })),
  ],
  ['a text of which a fifth is another', (r) => copy(r, body(24), body(25), 2023, '我局', (text) => reworded(text, 5))],
  ['short sections that are the same', (r) => [body(26), body(27)].forEach((to) => r.change(to, 2023, { told: toldBy(5, 8) }))],
  [
    'what the law says, at length, in both',
    (r) =>
      [body(28), body(29)].forEach((to) =>
        r.change(to, 2022, {
          told: { overview: '按照《中华人民共和国政府信息公开条例》和上级决策部署的要求编制，'.repeat(20) },
        }),
      ),
  ],
  [
    'a government and its office',
    (r) => r.add(made(`${GOVERNMENT}办公室`, 2023, { told: toldOf(GOVERNMENT, 2023), sha256: 'office' })),
  ],
  [
    'one body by its long and its short name',
    (r) => r.add(made('水务局', 2024, { told: toldOf(body(1), 2024), sha256: 'short' })),
  ],
  ['one report at two addresses', (r) => r.add(made(body(30), 2023, { source: 'http://www.jiangcheng.gov.cn/portal/30.html' }))],
  [
    'a successor that goes on with the text of the year before',
    (r) => r.change(body(31), 2024, { told: toldOf(body(32), 2023) }),
  ],
  ['five times as many', (r) => r.course(body(33), RECEIVED, 30, 150, 149)],
  ['few, and then many', (r) => r.course(body(34), RECEIVED, 3, 19, 180)],
  ['none after some', (r) => r.course(body(35), RECEIVED, 40, 49, 0)],
  ['coercive acts by leaps', (r) => r.course(body(36), 'disclosure/coercion/decisions', 20, 800, 0)],
  ['a body that is new', (r) => r.leaveOut(town(7), 2022)],
  [
    'a year of which the report may be a file that could not be read',
    (r) => {
      r.leaveOut(town(8), 2023);
      r.add({ ...unreadable('http://www.jiangcheng.gov.cn/8.pdf', 'encrypted'), listedAs: `${town(8)}2023年年报` });
    },
  ],
  [
    'a department with as many proceedings as the government',
    (r) => [GOVERNMENT, body(37)].forEach((to) => r.change(to, 2023, { figures: { 'remedies/litigationAfter/total': 3 } })),
  ],
  [
    'a title with a note on its edition',
    (r) => r.change(body(38), 2023, { listedAs: `${body(38)}2023年政府信息公开年度报告（图文版）` }),
  ],
  ['a page with a counter that changed', (r) => r.saved(body(38), 2024, {})],
  ['a page that could not be reached again', (r) => r.before.push(made('江城市盲肠局', 2023, { sha256: 'then' }))],
  [
    'a text that begins with the government above',
    (r) =>
      r.change(body(39), 2023, {
        told: { overview: `2023年，${GOVERNMENT}高度重视，${body(39)}认真落实。${toldBy(2).overview}` },
      }),
  ],
  [
    'plans under the own short name, and words on another',
    (r) =>
      r.change(body(40), 2024, {
        told: { problems: `${toldBy(3).problems}${short(body(40))}将继续充实人员，在${body(1)}指导下完善制度。` },
      }),
  ],
];
