export const row = (id: string, ...cells: (string | number)[]) =>
  Object.fromEntries(
    ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total'].map((column, i) => [
      `requests/${id}/${column}`,
      cells[i] ?? '',
    ]),
  );
