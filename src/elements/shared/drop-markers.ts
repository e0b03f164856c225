/** Takes out Lit's comments, which mark places that Lit will not write to, and texts without a letter. */
export function dropMarkers(parent: Node): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === Node.COMMENT_NODE || node.nodeValue === '') node.remove();
    else dropMarkers(node);
  }
}
