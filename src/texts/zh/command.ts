import { words } from '../words';

const { severity, noDoubts } = words('zh');

/** A stretch of time, in seconds. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} 秒`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} 分钟` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}

/** What the command line says to people; the reports themselves are printed with the texts of every surface. */
export const command = {
  usage: `gouji audit <文件|文件夹|->… [选项]

  文件          .html .htm .txt .md .pdf .docx .xlsx .mht .mhtml；内容是这些的 .doc .wps .xls 也读取；
                管道、设备、/dev/stdin 按内容读取
  文件夹        逐层读取，符号链接跟随一次；其他类型的文件不读，在末行计数
  -             从标准输入读取一份

  --format jsonl|json|text      结果的格式；默认在终端上为 text，否则为 jsonl
  --year-before <文件|文件夹>   与各单位上一年度的报告比对
  --same-agency                 上一年度的报告属于同一机关，即使名称不同
  --local                       加查地方要求（总体情况的篇幅、全部为 0 的表格）
  --pack <文件>                 按一个地方要求的数据文件核对（写法见 src/audit/packs/README.md），可写几次
  --deadline <秒>               每份文件最长用时，默认 30
  --fail-on error|warning|notice|never
                                达到哪一级的疑点时退出码为 1，默认 error
  --shard <第几份/共几份>       只核对其中一份，如 2/8；按路径的散列分配，各份互不重叠
  --out <文件>                  结果写入文件，而不是标准输出
  --resume                      接着 --out 文件里已有的结果做：路径和内容都未变的不再核对
  --progress                    报告进度、速度和剩余时间；在终端上默认报告
  --lang zh|en                  默认 zh
  --version                     版本
  --help, -h                    本说明

其他命令：gouji sweep 读取一个栏目列出的全部年报，见 gouji sweep --help；gouji list 由结果做成
问题清单（.xlsx、.csv）；gouji figures 把表格数字列成长表（.csv）；
gouji merge 把几个结果文件并成一个。各见 --help。

退出码：0 没有达到 --fail-on 的疑点；1 有；2 用法有误、结果无法写出，或有输入未能读取
（找不到、没有权限、无法解码、已损坏、有密码、超过时限，均在标准错误中列出）。`,
  version: (tool: string, rules: string) => `${tool}（规则 ${rules}）`,
  problems: {
    noCommand: '没有写明命令',
    unknownCommand: (name: string) => `没有这个命令：${name}`,
    noInput: '没有写明输入',
    format: (name: string) => `没有这种格式：${name}`,
    severity: (name: string) => `没有这个级别：${name}`,
    lang: (name: string) => `没有这种语言：${name}`,
    deadline: (text: string) => `--deadline 应为大于 0 的秒数：${text}`,
    sameAgency: '--same-agency 须与 --year-before 同用',
    shard: (text: string) => `--shard 应为 第几份/共几份，如 2/8：${text}`,
    resume: '--resume 须与 --out 同用，格式为 jsonl',
    nothingReadable: '没有可读的输入',
    noReport: (source: string) => `${source} 中没有可比对的报告`,
  },
  file: {
    filled: (path: string) => `${path} 里已有结果：加 --resume 接着做，或换一个文件`,
    occupied: (lock: string) => `另一个进程正在写这个文件（${lock}）`,
    noResult: (path: string, line: number) => `${path} 第 ${line} 行不是核对结果，未作任何改动`,
  },
  progress: (done: number, of: number, rate: number, left: number | null) =>
    `${done}/${of}，每秒 ${rate.toFixed(rate < 10 ? 1 : 0)} 份${left === null ? '' : `，还要约 ${duration(left)}`}`,
  merge: {
    usage: `gouji merge <结果.jsonl>… [--out <文件>] [--lang zh|en]

  把几个结果文件（gouji audit --shard、gouji work、gouji sweep 的 jsonl）并成一个，按路径排列，每份输入只留一次：
  读成的胜过没有读成的，同样读成的以后核对的为准。文件末尾没有写完的一行不算。
  --out     写入文件；默认写到标准输出`,
    merged: (inputs: number, twice: number, cut: number) =>
      `输入 ${inputs} 份${twice ? `，重复的 ${twice} 份只留一次` : ''}${cut ? `；${cut} 个文件的末行没有写完，未计` : ''}`,
  },
  unread: (source: string, reason: string) => `${source}：${reason}`,
  failed: (source: string, why: string) => `${source}：核对中断（${why}）`,
  emptyFolder: (folder: string) => `${folder}：文件夹中没有可读的文件`,
  cycle: (link: string) => `${link}：链接指回上级文件夹，未跟随`,
  noEarlier: (source: string) => `${source}：未能确定对应的上一年度报告`,
  skippedDocument: (name: string) => `${name}：未读，暂不支持这种文件`,
  unwritable: (why: string) => `结果无法写出，其余未列出（${why}）`,
  closed: '结果的接收方已关闭，其余未列出',
  closing: {
    reports: (all: number, violated: number, verify: number, sound: number) =>
      `年报 ${all} 份：${severity.error} ${violated}，${severity.warning} ${verify}，${noDoubts} ${sound}`,
    unread: (count: number) => `未能核对 ${count}`,
    others: (count: number) => `不是年报 ${count}`,
    skipped: (list: string) => `略过 ${list}`,
    ending: (ending: string, count: number, names: string) => `${ending} ${count}${names && `（${names}）`}`,
    noEnding: '无扩展名',
    pipe: '管道',
    socket: '套接字',
    device: '设备',
    otherEndings: '其他',
    more: (names: string, more: number) => (more ? `${names}等，其余见上` : names),
    comma: '、',
    stop: '；',
  },
};

export type CommandTexts = typeof command;
