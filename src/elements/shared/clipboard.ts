import type { ReactiveControllerHost } from 'lit';

/** Copies a text for the reader of an element, and has the element say what came of it, each time anew. */
export async function copyText(
  host: ReactiveControllerHost,
  text: string,
  { copied, notCopied }: { readonly copied: string; readonly notCopied: string },
  say: (words: string) => void,
): Promise<void> {
  // The same words a second time would not be heard.
  say('');
  await host.updateComplete;
  try {
    await navigator.clipboard.writeText(text);
    say(copied);
  } catch {
    // A page may not be allowed to, and without a secure origin there is no clipboard.
    say(notCopied);
  }
}
