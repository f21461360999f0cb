import type { Wording } from '../types';

/** Words about documents and decisions (table two). */
export const DISCLOSURE_WORDS: readonly Wording[] = [
  ['docs', 'rules', '(政府|行政|)规章'],
  ['docs', 'normdocs', '(行政|)规范性文件'],
  // Papers of these makers or measures are not those that the form counts.
  [
    'item',
    '',
    '规章制度 规范性文件类 规范性文件信息 部门规范性文件 规范性文件解读 党内规范性文件 规范性文件合法性 许可信息 处罚信息',
  ],
  [
    'issue',
    '',
    `(新|共|)(制发|制定|出台|印发|发布|颁布|印制|下发|制订) 新发 制定(发布|出台|印发|并发布|和发布|、发布|并印发|公布|下发) 制发数 制定(主动|)公开 印发实施 发布实施 公布实施 (本年|本年度|)制发件数 制发数量`,
  ],
  ['issue', 'made', '(新|共|)制作'],
  ['publish', '', '公开 主动公开 公布 公开发布 主动公开了'],
  ['repeal', '', '(清理|)废止 (清理|)废止(和|、|及|或|)(宣布|)失效 宣布失效 宣布废止 (本年|本年度|)废止件数 废止数量 清理废止'],
  ['inForce', '', '(现行|继续|仍然|仍|)有效 现行 现行有效(的|)(件数|数量|) 现行有效'],
  ['listed', '', '转载 转发 刊登 刊发 公示 上传 解读 清理 修订 修改 报备 报送 起草 归集 录入 更新 发送 推送 登记 汇编 收录'],
  ['listed', 'review', '审核 审查 评估 评查 评析 抽查 检查 合法性审核 合法性审查'],
  ['decided', 'licences', '行政许可'],
  ['decided', 'penalties', '行政处罚'],
  ['decided', 'coercion', '行政强制(措施|)'],
  ['decided', 'services', '(行政|)(其他|其它|)对外管理服务(事项|)'],
  ['decision', 'strong', '处理决定 处理决定数 处理决定数量 决定数量 处理决定件数'],
  ['decision', 'weak', '决定 决定书'],
];
