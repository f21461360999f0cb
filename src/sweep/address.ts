/** Addresses: which may be asked at all, and which belong together. */

const LOCAL_NAME = /^(?:localhost|.+\.(?:localhost|local|internal|lan|home\.arpa))\.?$/i;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Ranges of IPv4 that are nobody's public address, as first address and length of the prefix. */
const RESERVED_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const numberOfV4 = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const inRange = (number: number, [first, length]: readonly [string, number]): boolean => {
  const size = 2 ** (32 - length);
  return Math.floor(number / size) === Math.floor(numberOfV4(first) / size);
};

/** The eight groups of an address of IPv6; null when it is none. */
function groupsOf(address: string): number[] | null {
  const [bare = ''] = address.toLowerCase().split('%');
  const withV4 = /^(.*:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(bare);
  const v4 = withV4 ? numberOfV4(withV4[2] ?? '') : 0;
  const text = withV4 ? `${withV4[1]}${Math.floor(v4 / 65536).toString(16)}:${(v4 % 65536).toString(16)}` : bare;
  const [head = '', tail, more] = text.split('::');
  if (more !== undefined) return null;
  const read = (part: string) => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : []);
  const [before, after] = [read(head), read(tail ?? '')];
  const gap = 8 - before.length - after.length;
  if (tail === undefined ? gap !== 0 : gap < 0) return null;
  const groups = [...before, ...Array.from({ length: gap }, () => 0), ...after];
  return groups.every((group) => group >= 0 && group <= 0xffff) ? groups : null;
}

function isReservedV6(address: string): boolean {
  const groups = groupsOf(address);
  if (!groups) return true;
  const [a = 0, b = 0, , , , f = 0, g = 0, h = 0] = groups;
  const v4 = `${Math.floor(g / 256)}.${g % 256}.${Math.floor(h / 256)}.${h % 256}`;
  // Addresses of IPv4 in one of IPv6: mapped, compatible, and behind the well-known prefix of NAT64.
  if (groups.slice(0, 5).every((group) => group === 0) && (f === 0xffff || f === 0)) return isPrivateAddress(v4);
  if (a === 0x64 && b === 0xff9b) return isPrivateAddress(v4);
  if (a === 0x2002) return true;
  // Only 2000::/3 is handed out; documentation and tunnels in it are nobody's.
  return a < 0x2000 || a > 0x3fff || (a === 0x2001 && (b < 0x200 || b === 0xdb8));
}

/** Whether an IP address lies in a range that is private, local or reserved. What cannot be read counts as such. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  if (bare.includes(':')) return isReservedV6(bare);
  if (!IPV4.test(bare)) return true;
  const number = numberOfV4(bare);
  return number > 0xffffffff || RESERVED_V4.some((range) => inRange(number, range));
}

const isIp = (host: string): boolean => host.startsWith('[') || IPV4.test(host);

/** Whether the name of a host says that it is on this machine or in this network: before anything is resolved. */
export function isPrivateHost(hostname: string): boolean {
  if (isIp(hostname)) return isPrivateAddress(hostname);
  return LOCAL_NAME.test(hostname) || !hostname.includes('.');
}

/**
 * The site that a host belongs to: what was registered of `*.gov.cn` and of other names of three labels, else the last two
 * labels; of an IP address itself.
 */
export function siteOf(hostname: string): string {
  if (isIp(hostname)) return hostname;
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  const isThree = /^(?:gov|com|org|net|edu|ac|mil)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isThree ? -3 : -2).join('.');
}

export const hostOf = (address: string): string => new URL(address).hostname;

/** Whether two addresses are of one site. */
export const isSameSite = (a: string, b: string): boolean => hostOf(a) === hostOf(b) || siteOf(hostOf(a)) === siteOf(hostOf(b));

/** The folder in which an address stands, with its slash. */
export const folderOf = (address: string): string => new URL('.', address).href;

/** The name of the file that an address leads to; '' for a folder. */
export const fileNameOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';

/** Whether an address is that of a list rather than of one document. */
export function leadsToList(address: string): boolean {
  const file = fileNameOf(address);
  return !file || /^(?:index|list|default|column-index)[-_\d]*(?:\.(?:s?html?|jsp|aspx?|php))?$/i.test(file);
}
