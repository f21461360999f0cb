import type { FrameRequest } from '../messages';

/** Checks a message to the auditor by hand: a schema library would be larger than the auditor. */
export function isRequest(message: unknown): message is FrameRequest {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  if (message.kind === 'marks') return 'on' in message && typeof message.on === 'boolean';
  if (message.kind === 'jump') return 'target' in message && typeof message.target === 'string';
  if (message.kind === 'paint') return 'parts' in message && 'totals' in message;
  if (message.kind === 'sight') return 'targets' in message && Array.isArray(message.targets);
  if (message.kind === 'beside') return 'panel' in message;
  return message.kind === 'audit' || message.kind === 'read';
}
