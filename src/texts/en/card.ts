import type { CardTexts } from '../zh/card';

export const card: CardTexts = {
  close: 'Close',
  title: 'Gouji: result of the check',
  legend: {
    primary: 'in doubt',
    row: 'figures read / figures of the form',
    related: 'takes part',
    part: 'added up',
    total: 'stated total',
    rest: 'without a figure',
  },
  more: (count) => `${count} more, see the toolbar popup`,
};
