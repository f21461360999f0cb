/** Texts of sections that tell nothing, and of lists of contents. */

/** Stands above a list of contents. */
export const CONTENTS_TITLE = /^目[录錄次]$/;

/** Nothing is told: such text alone leaves a narrative section empty. */
export const EMPTY_NARRATIVE: ReadonlySet<string> = new Set(['', '无', '略', '无。', '略。', '/', '-', '暂无', '(略)', '(无)']);

/** Sections under which “无” is no content. */
export const MUST_TELL = ['overview', 'disclosure', 'requests', 'remedies', 'problems'] as const;
