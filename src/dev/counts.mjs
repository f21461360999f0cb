// Sums of test results, for the last line of `npm test`.

/**
 * Counts of one vitest JSON report (null: none was written). A file that does not load and a test that was skipped
 * count as failed; so does a run that failed although no test did. `remarks` say why in words.
 */
export function countsOf(report, succeeded) {
  const unloaded = (report?.testResults ?? []).filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const failed = (report?.numFailedTests ?? 0) + unloaded.length + skipped;
  const passed = report?.numPassedTests ?? 0;
  const unexplained = failed === 0 && !(succeeded && passed > 0);
  const remarks = [
    ...unloaded.map((file) => `did not load: ${file.name}`),
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
