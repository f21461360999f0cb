import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_COLUMNS, REQUEST_GROUPS, REQUEST_ROWS } from './requests';
import { SECTION_TITLES } from './section-titles';
import type { Form } from './types';

const made = [
  { id: 'made', text: '本年新制作数量' },
  { id: 'published', text: '本年新公开数量' },
  { id: 'publishedTotal', text: '对外公开总数量' },
];
const things = [
  { id: 'itemsPrevious', text: '上一年项目数量' },
  { id: 'itemsChange', text: '本年增/减' },
];
const handled = [...things, { id: 'decisions', text: '处理决定数量' }];

/** The form on trial of 国办公开办函〔2019〕60号, for reports on 2019 and 2020. */
export const form2019: Form = {
  id: '2019',
  years: [2019, 2020],
  notice: '国办公开办函〔2019〕60号',
  sections: SECTION_TITLES,
  disclosure: [
    {
      title: '第二十条第（一）项',
      columns: made,
      rows: [
        { id: 'rules', text: '规章' },
        { id: 'normdocs', text: '规范性文件' },
      ],
    },
    {
      title: '第二十条第（五）项',
      columns: handled,
      rows: [
        { id: 'licences', text: '行政许可' },
        { id: 'services', text: '其他对外管理服务事项' },
      ],
    },
    {
      title: '第二十条第（六）项',
      columns: handled,
      rows: [
        { id: 'penalties', text: '行政处罚' },
        { id: 'coercion', text: '行政强制' },
      ],
    },
    { title: '第二十条第（八）项', columns: things, rows: [{ id: 'fees', text: '行政事业性收费' }] },
    {
      title: '第二十条第（九）项',
      columns: [
        { id: 'projects', text: '采购项目数量' },
        { id: 'amount', text: '采购总金额' },
      ],
      rows: [{ id: 'procurement', text: '政府集中采购' }],
    },
  ],
  requests: { columns: REQUEST_COLUMNS, groups: REQUEST_GROUPS, rows: REQUEST_ROWS, usualOtherRows: 'one' },
  remedies: { rows: REMEDY_ROWS, columns: REMEDY_COLUMNS },
};
