/** What a statutory form consists of. Data only; the forms themselves are form2019.ts and form2021.ts. */

export type FormId = '2019' | '2021';
export type SectionId = 'overview' | 'disclosure' | 'requests' | 'remedies' | 'problems' | 'other';
export type TableId = 'disclosure' | 'requests' | 'remedies';

/** `table/row/column`, the name of a numeric cell of the form. */
export type FactId = `${TableId}/${string}/${string}`;

/** A printed label: the official text, and other texts that mean the same and are no difference. */
export interface Label {
  readonly id: string;
  /** As printed by the form, with numbering and full-width brackets. */
  readonly text: string;
  /** Wordings that are accepted without a remark. */
  readonly aliases?: readonly string[];
}

export interface SectionTitle extends Label {
  readonly id: SectionId;
  /** The table that the section consists of, if any. */
  readonly table?: TableId;
}

export interface Section extends SectionTitle {
  /** Wordings by which the section is found, although they differ from the form (a notice at most). */
  readonly variants: readonly string[];
}

/** A row of table three; `group` is the id of the group label that stands left of it. */
export interface RequestRow extends Label {
  readonly group?: string;
}

/** A block of table two: the headers of its figures, and its rows. */
export interface DisclosureBlock {
  /** 第二十条第（…）项 */
  readonly title: string;
  readonly columns: readonly Label[];
  readonly rows: readonly Label[];
}

/**
 * A kind of relation. `per: 'row'`: `left` and `right` are columns and the relation holds in every row of `rows`;
 * `per: 'column'`: they are rows and it holds in every column of `columns`. The sum of left equals the sum of right.
 */
export interface RelationKind {
  readonly id: string;
  readonly table: TableId;
  readonly per: 'row' | 'column';
  readonly over: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** 'sum': right is one stated total; 'balance': both sides are sums of their own. */
  readonly shape: 'sum' | 'balance';
}

/** How （六）其他处理 is printed: as one row or as three. */
export type OtherRows = 'one' | 'three';

export interface Form {
  readonly id: FormId;
  /** Years reported on with this form, inclusive. */
  readonly years: readonly [from: number, to: number];
  /** The notice that laid the form down. */
  readonly notice: string;
  readonly sections: readonly SectionTitle[];
  readonly disclosure: readonly DisclosureBlock[];
  readonly requests: {
    readonly columns: readonly Label[];
    readonly groups: readonly Label[];
    readonly rows: Readonly<Record<OtherRows, readonly RequestRow[]>>;
    /** What counts when table three is missing. */
    readonly usualOtherRows: OtherRows;
  };
  readonly remedies: { readonly rows: readonly Label[]; readonly columns: readonly Label[] };
}
