/** Tells whoever builds the page of something that is missing, the first time that it is missed. */
export function tellOnce(text: string): () => void {
  let isTold = false;
  return () => {
    if (!isTold) console.warn(text);
    isTold = true;
  };
}
