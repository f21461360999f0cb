// Sums of test results, for the last line of `npm test`.

/** So many tests may pass at their second attempt, in a real browser on a busy machine; each one beyond counts as failed. */
const MOST_UNSTEADY = 3;

/**
 * Counts of one vitest JSON report (null: none was written). A file that does not load and a test that was skipped
 * count as failed; so does a run that failed although no test did. `remarks` say why in words, and name the `unsteady`
 * tests, which passed at their second attempt.
 */
export function countsOf(report, succeeded, unsteady = []) {
  const unloaded = (report?.testResults ?? []).filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const tooUnsteady = Math.max(0, unsteady.length - MOST_UNSTEADY);
  const failed = (report?.numFailedTests ?? 0) + unloaded.length + skipped + tooUnsteady;
  const passed = Math.max(0, (report?.numPassedTests ?? 0) - tooUnsteady);
  const unexplained = failed === 0 && !(succeeded && passed > 0);
  const remarks = [
    ...unloaded.map((file) => `did not load: ${file.name}`),
    ...unsteady.map((name) => `passed at the second attempt: ${name}`),
    ...(tooUnsteady ? [`more than ${MOST_UNSTEADY} tests needed a second attempt, ${tooUnsteady} counted as failed`] : []),
    ...(skipped ? [`${skipped} skipped, counted as failed`] : []),
    ...(unexplained ? ['the run failed outside of any test'] : []),
  ];
  return { passed, failed: unexplained ? 1 : failed, remarks };
}

/** The sum of several counts. */
export function sumOf(counts) {
  const sum = (key) => counts.reduce((all, count) => all + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
