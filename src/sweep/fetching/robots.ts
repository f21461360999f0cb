import type { RobotsRule } from '../schema';

/** Rules that are kept of one file, and the longest of them. */
const MOST_RULES = 200;
const LONGEST = 500;
/** The name by which a sweep is called in such files. */
const AGENT = 'gouji';

/** The rules of a robots.txt that hold for us: those for our own name, else those for all (RFC 9309). */
export function readRobots(text: string): RobotsRule[] {
  const groups = new Map<string, RobotsRule[]>();
  let agents: string[] = [];
  let isOpen = false;
  for (const line of text.slice(0, 500_000).split(/\r\n|\r|\n/)) {
    const [bare = ''] = line.split('#');
    const at = bare.indexOf(':');
    const name = bare.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const value = bare.slice(at + 1).trim();
    if (name === 'user-agent') {
      agents = isOpen ? [...agents, value.toLowerCase()] : [value.toLowerCase()];
      isOpen = true;
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, []);
    } else if (name === 'allow' || name === 'disallow') {
      isOpen = false;
      if (value && value.length <= LONGEST)
        for (const agent of agents) groups.get(agent)?.push({ allow: name === 'allow', path: value });
    }
  }
  return (groups.get(AGENT) ?? groups.get('*') ?? []).slice(0, MOST_RULES);
}

/** Whether a path with `*` and a `$` at its end fits the beginning of another; each piece is looked for once, from left to right. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const [i, piece] of pieces.entries()) {
    const isLast = isWhole && i === pieces.length - 1;
    const at = isLast ? path.length - piece.length : path.indexOf(piece, from);
    if (at < from || !path.startsWith(piece, at)) return false;
    from = at + piece.length;
  }
  return !isWhole || from === path.length;
}

/** Whether the rules of a site let an address be asked for: the longest rule that fits decides, and of equals the one that allows. */
export function isAllowed(rules: readonly RobotsRule[], address: string): boolean {
  const { pathname, search } = new URL(address);
  const path = pathname + search;
  let best: RobotsRule | null = null;
  for (const rule of rules) {
    if (!fits(rule.path, path)) continue;
    const isLonger = !best || rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow);
    if (isLonger) best = rule;
  }
  return best?.allow ?? true;
}
