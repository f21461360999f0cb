/** What `gouji sweep` and `gouji list` say to people. */
export const sweep = {
  usage: `gouji sweep <地址|文件>… --out <文件夹> [选项]

  从年报栏目的地址出发，找出其中列出的各单位年报，逐份读取、核对。每一步都记入文件夹里的
  journal.jsonl：中断以后再运行同一条命令，就从断处接着做，已读过的不再请求。

  地址          栏目页，或单份报告
  文件          每行一个地址；以 # 开头的行不读
  --out         结果所在的文件夹：results.jsonl（每份一行）、plan.json（全部地址）、pages、journal.jsonl

  --year <年>            只读这一年度的报告；年度以报告自己的文字为准
  --expected <文件>      应公布的单位，每行一个；没有找到的列为未找到
  --again <文件夹>       复核：上次的栏目和报告再读一遍，结果放在新的文件夹
  --plan                 只列出计划，不读报告；再次运行时去掉此项即接着读
  --resume               接着上次做（默认）
  --retry                上次没有读成的，再读一次
  --robots obey|ignore   是否遵守各网站的 robots.txt，默认遵守
  --pause <秒>           同一网站两次请求之间的间隔，默认 1；回答慢的网站为五倍
  --via <主机:端口>      所有连接都经由这一地址（镜像、隧道）
  --queue <redis://…>    不在本机读取，按网站放入队列；各台机器运行 gouji work --queue <redis://…> --out <文件夹>
                         逐个网站读取（--drain：做完即退出），结果用 gouji merge 合成一份
  --local、--pack、--deadline、--fail-on、--lang    同 gouji audit

  同一主机一次只发一个请求。网站拒绝或要求验证时，即停止访问该主机。转址先核对去向，只在同一网站之内跟随。
退出码：0、1 同 gouji audit；2 用法有误，或有地址没有读成（均在 results.jsonl 中列出原因）。`,
  problems: {
    noOut: '没有写明结果放在哪个文件夹（--out）',
    noInput: '没有写明地址，文件夹里也没有可以接着做的',
    robots: (text: string) => `--robots 应为 obey 或 ignore：${text}`,
    pause: (text: string) => `--pause 应为秒数：${text}`,
    year: (text: string) => `--year 应为四位年份：${text}`,
    via: (text: string) => `--via 应为 主机:端口：${text}`,
    address: (text: string) => `不是 http 或 https 地址：${text}`,
    file: (text: string) => `读不了这个文件：${text}`,
    journal: (line: number) => `journal.jsonl 第 ${line} 行已损坏，未作任何改动`,
    queue: (text: string) => `--queue 应为 redis:// 或 rediss:// 地址：${text}`,
    packOfWorkers: '--pack 不能与 --queue 同用：由各台 gouji work 以自己的 --pack 核对',
    queueAlone: '--queue 不能与 --expected、--again 同用',
    occupied: (lock: string) => `另一个进程正在这个文件夹里工作（${lock}）`,
  },
  progress: (done: number, known: number, address: string, what: string) => `${done}/${known} ${what} ${address}`,
  read: '已读',
  moved: (to: string) => `转到 ${to}`,
  failed: {
    'not-found': '不存在',
    blocked: '被拒绝',
    'host-stopped': '未请求（该主机已停止）',
    robots: '未请求（robots.txt）',
    server: '服务器出错',
    network: '没有连上',
    'no-host': '没有这个主机',
    tls: '加密连接失败',
    timeout: '超时',
    'too-large': '过大',
    private: '未请求（内部地址）',
    'no-access': '未请求（没有访问权限）',
    moved: '转到别处，未跟随',
    redirects: '转址过多',
  },
  stopped: (host: string, why: string) => `${host}：不再访问（${why}）`,
  robotsRules: (origin: string, rules: number) => `${origin}：robots.txt 有 ${rules} 条规则；--robots ignore 可以不遵守`,
  interrupted: '收尾中；再次运行同一条命令即接着做',
  planned: (reports: number, passed: number) => `计划 ${reports} 份；另有 ${passed} 个提到年报的链接没有列入（见 plan.json）`,
  cut: '链接过多，没有全部列入',
  otherYear: (count: number) => `其他年度 ${count}`,
  missing: (count: number) => `没有找到 ${count}`,
  results: (path: string) => `结果在 ${path}`,
};

export type SweepTexts = typeof sweep;
