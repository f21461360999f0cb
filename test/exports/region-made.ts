import { audit } from '../../src/audit';
import type { Audit } from '../../src/audit/types';
import { reportTelling } from '../audit/telling';
import { seeded, type Random } from '../generator/random';

/** A region that does not exist: one government, its departments and towns, with reports on three years. */

const CITY = '江城市';
const DEPARTMENTS =
  '水务 林业 统计 体育 审计 民政 司法 财政 教育 公安 商务 交通运输 农业农村 文化旅游 应急管理 医疗保障 市场监管 生态环境 自然资源 退役军人 政务服务 乡村振兴 地方金融 机关事务 粮食储备 海洋渔业 园林绿化 行政执法 科学技术 国有资产 人防 档案 信访 侨务 邮政 气象 烟草 盐业 公路 港航'.split(
    ' ',
  );
const TOWNS =
  '柳坞 槐荫 霁山 澄湾 砚溪 云坪 禾澜 松岚 鹭汀 青禾 望汐 芦汀 石桥 梅岭 竹园 南浦 北渡 东皋 西泠 平沙 白鹿 红枫'.split(' ');
export const GOVERNMENT = `${CITY}人民政府`;
export const BODIES = [
  GOVERNMENT,
  ...DEPARTMENTS.map((name) => `${CITY}${name}局`),
  ...TOWNS.map((name) => `${CITY}${name}镇人民政府`),
];
export const YEARS = [2022, 2023, 2024];

const WAYS =
  '围绕群众关切的事项 按照年初排定的清单 会同业务科室逐月 依托门户网站专栏 结合窗口来访情况 对照评估反馈意见 借助新媒体账号 通过座谈和走访 利用公示栏和电子屏 在重点项目推进过程中 针对来信来电反映的堵点 根据人员变动情况'.split(
    ' ',
  );
const DEEDS =
  '更新栏目内容并标注来源 核对文件属性后再行发布 整理历年文件形成目录 回访申请人并记录意见 组织经办人员交流办理经验 排查失效链接和错别字 补充办事指南中的材料说明 公布资金安排和使用结果 把图表说明放在文件旁边 登记每件来函的去向 请法制人员先行把关 按季度通报办理进度'.split(
    ' ',
  );
const LACKS =
  '部分栏目更新还不够及时 解读形式比较单一 经办人员更换后衔接不畅 答复文书的说理不够充分 历史文件的整理进度偏慢 基层站所报送材料不齐'.split(
    ' ',
  );

const clause = (random: Random): string => random.pick(WAYS) + random.pick(DEEDS);
const paragraph = (random: Random, count: number): string =>
  `${Array.from({ length: count }, () => clause(random)).join('，')}。`;

/** Section one or five of a body on a year: set phrases, a figure, and what is its own. */
export interface Told {
  readonly overview: string;
  readonly problems: string;
}

export function toldBy(seed: number, length = 34): Told {
  const random = seeded(seed);
  const opening = '认真贯彻《中华人民共和国政府信息公开条例》和上级决策部署，全面推进各项工作。';
  return {
    overview: `我局${opening}全年主动公开信息${random.int(40, 900)}条。${paragraph(random, length)}`,
    problems: `（一）存在的主要问题。${random.pick(LACKS)}，${random.pick(LACKS)}。（二）改进措施。${paragraph(random, length)}`,
  };
}

/** Another body's text with its own figures, and what it calls itself. */
export const copied = (text: string, own: string): string => text.replaceAll('我局', own).replace(/\d+(?=条)/g, '77');

/** The text with every `every`th clause another one. */
export const reworded = (text: string, every: number): string =>
  text
    .split('，')
    .map((one, at) => (at % every === 1 ? `在第${at}轮自查中改写了${[...one].toReversed().slice(0, 9).join('')}` : one))
    .join('，');

export type Figures = Readonly<Record<string, number>>;

export interface Made {
  readonly figures?: Figures;
  readonly told?: Partial<Told>;
  readonly source?: string;
  readonly sha256?: string;
  readonly listedAs?: string;
}

const hostOf = (agency: string): string => `http://www.jiangcheng.gov.cn/${encodeURIComponent(agency)}`;

/** The audit of a report of a body on a year. Figures that are not given are small, those of the government larger. */
export function made(agency: string, year: number, { figures = {}, told, source, sha256, listedAs }: Made = {}): Audit {
  const seed = BODIES.indexOf(agency) * 10 + year;
  const some = agency === GOVERNMENT ? 9000 : 8 + (seed % 11);
  const cells = {
    'requests/receivedNew/total': some,
    'requests/disposedTotal/total': some,
    'disclosure/licences/decisions': 10 * some,
    'disclosure/penalties/decisions': 3 * some,
    ...figures,
  };
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  const report = reportTelling({ ...toldBy(seed), ...told }, cells, { agency, year, title, publishedOn: `${year + 1}-01-15` });
  const result = audit(report, {
    source: source ?? `${hostOf(agency)}/${year}.html`,
    sha256: sha256 ?? `${agency} ${year}`,
    auditedAt: '2026-01-01T00:00:00Z',
  });
  return { ...result, listedAs: listedAs ?? title };
}

/** The sections of a body as the region has them. */
export const toldOf = (agency: string, year: number): Told => toldBy(BODIES.indexOf(agency) * 10 + year);

/** The region with what was changed of it, and the results of an earlier round. */
export class Region {
  readonly before: Audit[] = [];
  readonly more: Audit[] = [];
  private readonly changed = new Map<string, Made>();
  private readonly missing = new Set<string>();

  change(agency: string, year: number, change: Made): void {
    const key = `${agency} ${year}`;
    const { figures, told, ...rest } = this.changed.get(key) ?? {};
    this.changed.set(key, {
      ...rest,
      ...change,
      figures: { ...figures, ...change.figures },
      told: { ...told, ...change.told },
    });
  }

  /** The figures of one cell over the years. */
  course(agency: string, fact: string, ...figures: number[]): void {
    figures.forEach((figure, at) => this.change(agency, YEARS[at] ?? 0, { figures: { [fact]: figure } }));
  }

  leaveOut(agency: string, year: number): void {
    this.missing.add(`${agency} ${year}`);
  }

  add(...audits: Audit[]): void {
    this.more.push(...audits);
  }

  /** The page as it was saved in the earlier round. */
  saved(agency: string, year: number, was: Made): void {
    this.before.push(made(agency, year, { sha256: 'as saved', ...was }));
  }

  audits(): Audit[] {
    const own = BODIES.flatMap((agency) =>
      YEARS.filter((year) => !this.missing.has(`${agency} ${year}`)).map((year) =>
        made(agency, year, this.changed.get(`${agency} ${year}`)),
      ),
    );
    return [...own, ...this.more];
  }
}
