import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_COLUMNS, REQUEST_GROUPS, REQUEST_ROWS } from './requests';
import { SECTION_TITLES } from './section-titles';
import type { Form } from './types';

const decisions = [{ id: 'decisions', text: '本年处理决定数量' }];

/** The form of 国办公开办函〔2021〕30号, for reports on 2021 and later. */
export const form2021: Form = {
  id: '2021',
  years: [2021, 2025],
  notice: '国办公开办函〔2021〕30号',
  sections: SECTION_TITLES,
  disclosure: [
    {
      title: '第二十条第（一）项',
      columns: [
        { id: 'issued', text: '本年制发件数' },
        { id: 'repealed', text: '本年废止件数' },
        { id: 'inForce', text: '现行有效件数' },
      ],
      rows: [
        { id: 'rules', text: '规章' },
        { id: 'normdocs', text: '行政规范性文件' },
      ],
    },
    { title: '第二十条第（五）项', columns: decisions, rows: [{ id: 'licences', text: '行政许可' }] },
    {
      title: '第二十条第（六）项',
      columns: decisions,
      rows: [
        { id: 'penalties', text: '行政处罚' },
        { id: 'coercion', text: '行政强制' },
      ],
    },
    {
      title: '第二十条第（八）项',
      columns: [{ id: 'amount', text: '本年收费金额（单位：万元）' }],
      rows: [{ id: 'fees', text: '行政事业性收费' }],
    },
  ],
  requests: { columns: REQUEST_COLUMNS, groups: REQUEST_GROUPS, rows: REQUEST_ROWS, usualOtherRows: 'three' },
  remedies: { rows: REMEDY_ROWS, columns: REMEDY_COLUMNS },
};
