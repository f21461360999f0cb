import { extension } from '../readers/extension';

/** Sends and forgets: the background may be gone after an update of the extension. */
export async function tell(message: unknown): Promise<unknown> {
  try {
    return await extension?.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Whether the extension was updated, loaded anew or taken away since this script came into the page. */
export function isForsaken(): boolean {
  try {
    return !extension?.runtime.id;
  } catch {
    return true;
  }
}

/** Answers what the background asks; `answer` yields undefined where a message is not for it. */
export function answerBackground(answer: (message: unknown) => Promise<unknown> | undefined): void {
  extension?.runtime.onMessage.addListener((message, _, respond) => {
    const answered = answer(message);
    void answered?.then(respond);
    return answered && true;
  });
}
