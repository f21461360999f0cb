/** What a unit of money is worth in 万元. */
export const IN_TEN_THOUSAND: Readonly<Record<string, number>> = { 元: 0.0001, 万元: 1, 亿元: 10_000 };
/** Where no unit is printed, the figure may be in yuan as well. */
export const OF_A_YUAN = 0.0001;
