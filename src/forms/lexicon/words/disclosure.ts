import type { WordRecord } from '../types';

/** Words about documents and decisions (table two). */
export const DISCLOSURE_WORDS: readonly WordRecord[] = [
  {
    word: ['docs', 'rules', '(政府|行政|)规章'],
    reads: [['废止规章2件。', '2 rules/repealed']],
    others: [['废止合同2件。', '']],
  },
  {
    word: ['docs', 'normdocs', '(行政|)规范性文件'],
    reads: [['制发规范性文件6件。', '6 normdocs/issued']],
    others: [['制发宣传册6件。', '']],
  },
  // Papers of these makers or measures are not those that the form counts.
  {
    word: [
      'item',
      '',
      '规章制度 规范性文件类 规范性文件信息 部门规范性文件 规范性文件解读 党内规范性文件 规范性文件合法性 许可信息 处罚信息',
    ],
    reads: [['未制定规章制度。', '']],
    others: [['未制定规章。', '0 rules/issued']],
  },
  {
    word: [
      'issue',
      '',
      `(新|共|)(制发|制定|出台|印发|发布|颁布|印制|下发|制订) 新发 制定(发布|出台|印发|并发布|和发布|、发布|并印发|公布|下发) 制发数 制定(主动|)公开 印发实施 发布实施 公布实施 (本年|本年度|)制发件数 制发数量`,
    ],
    reads: [['出台规范性文件6件。', '6 normdocs/issued']],
    others: [['汇编规范性文件6件。', '']],
  },
  {
    word: ['issue', 'made', '(新|共|)制作'],
    reads: [['制作规范性文件6件。', '6 normdocs/issued']],
    others: [['制作规范性文件解读6期。', '']],
  },
  {
    word: ['publish', '', '公开 主动公开 公布 公开发布 主动公开了'],
    reads: [['公布行政规范性文件6件。', '6 normdocs/issued']],
    others: [['公布典型案例6件。', '']],
  },
  {
    word: [
      'repeal',
      '',
      '(清理|)废止 (清理|)废止(和|、|及|或|)(宣布|)失效 宣布失效 宣布废止 (本年|本年度|)废止件数 废止数量 清理废止',
    ],
    reads: [['宣布失效规范性文件6件。', '6 normdocs/repealed']],
    others: [['宣布中标规范性文件6件。', '']],
  },
  {
    word: ['inForce', '', '(现行|继续|仍然|仍|)有效 现行 现行有效(的|)(件数|数量|) 现行有效'],
    reads: [['现行有效规范性文件6件。', '6 normdocs/inForce']],
    others: [['现存档规范性文件6件。', '']],
  },
  {
    word: [
      'listed',
      '',
      '转载 转发 刊登 刊发 公示 上传 解读 清理 修订 修改 报备 报送 起草 归集 录入 更新 发送 推送 登记 汇编 收录',
    ],
    reads: [['转发制发的规范性文件6件。', '6 normdocs/issued']],
    others: [['共计制发的规范性文件6件。', '6 normdocs/issued']],
  },
  {
    word: ['listed', 'review', '审核 审查 评估 评查 评析 抽查 检查 合法性审核 合法性审查'],
    reads: [['收到申请6件，评查答复5件。', '6 new or new+in']],
    others: [['收到申请6件，评查合格率高，答复5件。', '6 new or new+in; 5 disposedTotal']],
  },
  {
    word: ['decided', 'licences', '行政许可'],
    reads: [['作出行政许可决定6件。', '6 licences/decisions']],
    others: [['作出林木采伐决定6件。', '']],
  },
  {
    word: ['decided', 'penalties', '行政处罚'],
    reads: [['作出行政处罚决定6件。', '6 penalties/decisions']],
    others: [['公布行政处罚案例6件。', '']],
  },
  {
    word: ['decided', 'coercion', '行政强制(措施|)'],
    reads: [['作出行政强制决定6件。', '6 coercion/decisions']],
    others: [['作出强制执行裁定6件。', '']],
  },
  {
    word: ['decided', 'services', '(行政|)(其他|其它|)对外管理服务(事项|)'],
    reads: [['其他对外管理服务事项处理决定6件。', '6 services/decisions', { form: '2019' }]],
    others: [['其他对外服务窗口处理决定6件。', '', { form: '2019' }]],
  },
  {
    word: ['decision', 'strong', '处理决定 处理决定数 处理决定数量 决定数量 处理决定件数'],
    reads: [['公示行政许可处理决定6件。', '6 licences/decisions']],
    others: [['公示行政许可结果6件。', '']],
  },
  {
    word: ['decision', 'weak', '决定 决定书'],
    reads: [['作出行政处罚决定书6件。', '6 penalties/decisions']],
    others: [['制作行政处罚案卷6件。', '']],
  },
];
