interface Transform {
  readonly name: string;
  transform(code: string, id: string): { readonly code: string; readonly map: null } | null;
}

export const withoutGlobals: Transform;
export const withoutUnused: Transform;
