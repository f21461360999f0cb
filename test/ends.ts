import { runInNewContext } from 'node:vm';

/**
 * Whether work ends at all. It is stopped from outside, also inside of an expression that never comes back.
 * @param timeout milliseconds; several times what the work takes on a slow machine.
 */
export function ends(work: () => unknown, timeout = 30_000): boolean {
  try {
    runInNewContext('work()', { work: () => void work() }, { timeout });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
