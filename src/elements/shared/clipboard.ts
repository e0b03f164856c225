/** Whether a text could be copied: a page may not be allowed to, and without a secure origin there is no clipboard. */
export const writeToClipboard = (text: string): Promise<boolean> =>
  Promise.resolve(navigator.clipboard as Clipboard | undefined)
    .then((clipboard) => clipboard!.writeText(text))
    .then(
      () => true,
      () => false,
    );
