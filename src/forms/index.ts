import { form2019 } from './form2019';
import { form2021 } from './form2021';
import type { Form, FormId } from './types';

/** All generations of the form, by id. */
export const FORMS: Readonly<Record<FormId, Form>> = { '2019': form2019, '2021': form2021 };

export { RELATIONS } from './requests';
export { SECTIONS } from './sections';
export type * from './types';

import type { TableId } from './types';

/** The three tables, in the order of their sections. */
export const TABLE_IDS: readonly TableId[] = ['disclosure', 'requests', 'remedies'];
