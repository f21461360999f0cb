import type { FindingKey, MessageSource } from '../../src/texts';

/** What a rule says of a finding. */
export const told = (
  key: FindingKey,
  params: MessageSource['params'],
  facts: string[] = [],
  relations: string[] = [],
): MessageSource => ({
  key,
  params,
  facts,
  relations,
});
