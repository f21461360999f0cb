import type { ViewerTexts } from '../zh/viewer';

export const viewer: ViewerTexts = {
  title: 'Check a file',
  nameless: 'File without a name',
  original: 'Open the file itself',
  fetching: 'Fetching the file…',
  opening: 'Opening the file…',
  reading: (page, of) => `Reading page ${page} of ${of}…`,
  auditing: 'Checking…',
  done: 'Read to the end. Point at a marked figure to see why; the whole result is behind the toolbar button and in the side panel.',
  from: (address) => `The server has led to ${address}; the file comes from there.`,
  neutral: 'These are text and tables as they were read, not the original layout.',
  unread: 'This file could not be read',
  nothing: 'The address names no file that can be read. Open one from a report page or the toolbar button.',
  ask: {
    permission: {
      heading: 'Reading this file needs your permission',
      text: (host) => `The file is on ${host}. The browser has not allowed the extension to read this site yet.`,
      do: 'Allow and read',
    },
    look: {
      heading: 'The server leads to another address',
      text: (host) =>
        `${host} does not give the file itself but leads elsewhere. If you go on, the extension looks where to: what is on the same host is read, about anything else you are asked again.`,
      do: 'See where it leads',
    },
    redirect: {
      heading: 'The server leads to another address',
      text: (host) => `The file is to be fetched from ${host}. Go on only if you want that.`,
      do: 'Go on reading',
    },
    inside: {
      heading: 'The file is on an internal address',
      text: (host) =>
        `${host} is an address of this machine or of an internal network. Go on only if you want this file to be read.`,
      do: 'Go on reading',
    },
  },
  refused: 'The browser gave no permission; the file was not read.',
};
