export const letForConst: {
  readonly name: string;
  renderChunk(code: string): { readonly code: string; readonly map: null };
};
