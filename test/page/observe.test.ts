// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { commonAncestor, Meanwhile } from '../../src/page/observe';
import { ownHosts } from '../../src/readers/shadow';
import { elementFrom, pageFrom } from '../page-from';

const all = (selectors: string, inside: ParentNode = document) =>
  [...inside.querySelectorAll(selectors)].flatMap((element) => elementFrom(element) ?? []);

afterEach(() => document.body.replaceChildren());

describe('the part of a page that holds all of some elements', () => {
  it('is the smallest element around them', () => {
    document.body.innerHTML = '<main><p>甲</p><section><p>乙</p></section></main><p>丙</p>';
    expect(commonAncestor(all('main p'))).toBe(document.querySelector('main'));
    expect(commonAncestor(all('p'))).toBe(document.body);
    expect(commonAncestor(all('section p'))).toBe(document.querySelector('section p'));
    expect(commonAncestor(all('section, section p'))).toBe(document.querySelector('section'));
    expect(commonAncestor([])).toBe(null);
  });

  it('is the element of a shadow root that holds them all, or stands around roots', () => {
    document.body.innerHTML = '<main><div></div><p>甲</p></main>';
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>乙</p><p>丙</p>';
    expect(commonAncestor(all('p', root))).toBe(document.querySelector('div'));
    expect(commonAncestor([...all('p', root), ...all('p')])).toBe(document.querySelector('main'));
  });

  it('is none where elements stand in no page together', () => {
    document.body.innerHTML = '<p>甲</p>';
    expect(commonAncestor([...all('p'), ...all('p', new DOMParser().parseFromString('<p>乙</p>', 'text/html'))])).toBe(null);
  });
});

describe('what changes while an audit is under way', () => {
  it('counts in the report and around it, and not beside it', () => {
    document.body.innerHTML = '<main><p>甲</p></main><aside></aside>';
    const [report = null] = all('main');
    const changedBy = (change: () => void): boolean => {
      const meanwhile = new Meanwhile(pageFrom(document));
      change();
      const changed = meanwhile.changed(report);
      meanwhile.end();
      return changed;
    };
    expect(changedBy(() => undefined)).toBe(false);
    expect(changedBy(() => document.querySelector('aside')?.append('乙'))).toBe(false);
    expect(changedBy(() => document.querySelector('p')?.append('丙'))).toBe(true);
    expect(changedBy(() => document.body.append(document.createElement('hr')))).toBe(true);
  });

  it('does not count where the extension’s own element comes and goes', () => {
    const own = document.createElement('div');
    ownHosts.add(own);
    const meanwhile = new Meanwhile(pageFrom(document));
    document.body.append(own);
    own.remove();
    expect(meanwhile.changed(null)).toBe(false);
    meanwhile.end();
  });
});
