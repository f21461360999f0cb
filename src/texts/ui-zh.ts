import type { Reason } from '../report/types';

/** Texts of popup, panel and other extension pages. This file is the source of the keys. */
export const ui = {
  product: '勾稽',
  slogan: '政府信息公开年报核对',
  loading: '正在核对…',
  retry: '再试一次',
  local: '核对只在本机进行，内容不外传',
  language: '语言',

  verdict: {
    clean: '全部勾稽关系成立',
    noticesOnly: (notices: number) => `没有发现不一致，${notices} 条提示`,
    errors: (count: number) => `${count} 处数据不一致`,
    warnings: (count: number) => `${count} 处待核实`,
    partly: '已核对的部分没有发现不一致',
    nothingChecked: '勾稽关系都未能核对',
    and: '，',
  },
  coverage: {
    line: (checked: number, of: number) => `${checked}/${of} 项勾稽关系已核对`,
    figures: (read: number, of: number) => `${read}/${of} 格已定位`,
    holds: '成立',
    violated: '不一致',
    unchecked: '未核对',
    byKind: '核对了哪些关系',
    kinds: {
      'requests.rowTotal': '表三各行：六类申请人 = 总计',
      'requests.disposedTotal': '表三各列：办理结果 =（七）总计',
      'requests.balance': '表三各列：新收 + 结转 = 办理 + 结转下年',
      'remedies.total': '表四：四种结果 = 总计',
    } as Record<string, string>,
  },
  report: {
    year: (year: number) => `${year} 年`,
    published: (day: string) => `${day} 发布`,
    noYear: '年度未识别',
    noForm: '格式版本未识别',
    form: (id: string) => `${id} 年格式`,
    untitled: '未识别标题的报告',
    nth: (n: number, of: number) => `第 ${n} 份，共 ${of} 份`,
  },
  findings: {
    whole: '整份报告',
    about: '规则说明',
    jump: '在页面中查看',
    jumped: '已在页面中定位',
    notJumped: '页面中没有找到这个位置，请重新打开页面再试',
    story: '可能的原因',
    storyHint: '这只是推测，请以原始记录为准',
    alternatives: (count: number) => `还有 ${count} 种改法也能使关系成立`,
    consequences: (count: number) => `由此牵连的 ${count} 处`,
    now: '现为',
    instead: '若为',
    blank: '空',
    stop: '；',
    undecided: (count: number) => `有 ${count} 种改法都能使关系成立，无法判断是哪一格`,
  },
  unchecked: {
    heading: (count: number) => `${count} 项勾稽关系未核对`,
    count: (count: number) => `${count} 项`,
  },
  marks: { label: '在页面中标出' },
  notReport: {
    heading: '这个页面不是年度报告',
    advice: '打开一份《政府信息公开工作年度报告》的正文页面，再点此图标即可核对。',
    framedHeading: '页面本身没有年度报告',
    framedAdvice: '报告可能在下面这些嵌入的页面里：打开它，再点此图标。',
    listAdvice: '请从目录中打开一份报告，再点此图标。',
  },
  unreadable: {
    heading: '这份报告无法核对',
    advice: {
      'image-only': '可向发布机关索取能够复制文字的版本，或人工对照核实。',
      'attachment-only': '请在页面上打开附件，人工对照核实。',
      empty: '页面可能还没有加载完，请稍候再试。',
      timeout: '页面可能还没有加载完，请稍候再试。',
      'decode-failed': '请在浏览器中确认页面文字显示正常，再试一次。',
    } as Partial<Record<Reason, string>>,
    withAttachments: '可打开下面的附件查看报告。',
    otherAdvice: '请打开报告的正文页面，再试一次。',
    attachments: '附件',
  },
  closed: {
    'browser-page': { heading: '这里不能核对', text: '这是浏览器自己的页面，扩展无法读取。请在报告所在的页面上点此图标。' },
    'no-access': {
      heading: '没有读取此页面的权限',
      text: '浏览器没有允许读取这个页面。本地文件须先在扩展设置中允许访问文件网址。',
    },
    failed: { heading: '没有完成核对', text: '读取页面时中断了。请重新加载页面，再试一次。' },
  },
  frames: {
    heading: '页面中嵌有其他网站的内容，未能读取',
    open: '打开',
  },
  site: {
    always: '总是核对此网站',
    granted: '以后会自动核对此网站',
    declined: '未获允许，仍可随时点图标核对',
  },
};

export type UiTexts = typeof ui;
