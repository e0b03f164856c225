/**
 * A browser's translator puts an element of its own in the place of a text. What has been written there since is a
 * property of that element, which nobody sees: it becomes a text again.
 */
export function showWritten(root: ParentNode & Node): void {
  // It has been through the page around, too; to look through a long table takes longer than most updates.
  if (!root.ownerDocument!.getElementsByTagName('font')[0]) return;
  for (const font of root.querySelectorAll<HTMLFontElement & { readonly data?: string }>('font')) {
    if (font.data !== undefined) font.replaceWith(font.data);
  }
}
