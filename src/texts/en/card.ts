import type { CardTexts } from '../zh/card';

export const card: CardTexts = {
  close: 'Close',
  title: 'Gouji: result of the check',
  more: (count) => `${count} more, see the toolbar popup`,
};
