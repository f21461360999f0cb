/** A made-up region: 63 bodies on a dozen hosts, how each publishes its report, and what a sweep has to find. */

export type Fate =
  /** A report in which everything adds up, on 2024. */
  | 'sound'
  /** A report in which a row does not add up, on 2023. */
  | 'violated'
  /** A PDF that is read, on 2024. */
  | 'pdf'
  /** A file of a kind that is not read. */
  | 'file'
  /** Nothing can be had: not there, an error of the server, a connection that breaks, a redirect that leads elsewhere. */
  | 'gone'
  | 'error'
  | 'broken'
  | 'away'
  /** A page that is no report. */
  | 'notice'
  /** Listed nowhere. */
  | 'missing'
  /** On a host that asks for a captcha at its second report. */
  | 'asked';

export interface Agency {
  readonly name: string;
  /** First label of the host. */
  readonly host: string;
  readonly fate: Fate;
}

const DOMAIN = 'jiangcheng.gov.cn';

/** Hosts, one a family of columns, and how many bodies publish there. */
const HOSTS = {
  www: 8,
  static1: 5,
  boda: 6,
  jpage: 5,
  jpaas: 5,
  gkmlpt: 5,
  truecms: 5,
  ewb: 5,
  ucap: 5,
  xxgk: 4,
  captcha: 4,
  slow: 4,
} as const;

export type HostName = keyof typeof HOSTS;

/** By their number among those that are listed; the others have reports, of which every third does not add up. */
const FATES: Readonly<Record<number, Fate>> = {
  3: 'file',
  9: 'file',
  15: 'file',
  31: 'file',
  14: 'pdf',
  25: 'pdf',
  36: 'pdf',
  60: 'pdf',
  5: 'gone',
  11: 'error',
  22: 'broken',
  28: 'away',
  40: 'gone',
  7: 'notice',
  17: 'notice',
  33: 'notice',
};

function listedAgencies(): Agency[] {
  const hosts = Object.entries(HOSTS).flatMap(([host, count]) => Array.from({ length: count }, () => host));
  return hosts.map((host, n) => ({
    name: `江城市第${n + 1}局`,
    host,
    fate: host === 'captcha' ? 'asked' : (FATES[n + 1] ?? (n % 3 ? 'sound' : 'violated')),
  }));
}

const MISSING: readonly Agency[] = ['江城市档案局', '江城市地震局'].map((name) => ({ name, host: '', fate: 'missing' }));

export const AGENCIES: readonly Agency[] = [...listedAgencies(), ...MISSING];

export const hostNamed = (host: string): string => `${host}.${DOMAIN}`;

/** Where the report of a body stands. */
export const pathOf = (agency: Agency): string => {
  const n = AGENCIES.indexOf(agency) + 1;
  if (agency.fate === 'file') return `/files/P20240120_${n}.ofd`;
  if (agency.fate === 'pdf') return `/files/P20240120_${n}.pdf`;
  return agency.host === 'xxgk' ? `/art/2024/art_31_${n}.html` : `/gk/202401/t20240120_${n}.html`;
};

export const addressOf = (agency: Agency): string => `http://${hostNamed(agency.host)}${pathOf(agency)}`;

export const yearOf = ({ fate }: Agency): number => (fate === 'violated' ? 2023 : 2024);

/** How the link to a report names it. */
export const titleOf = (agency: Agency): string => `${agency.name}${yearOf(agency)}年政府信息公开工作年度报告`;
