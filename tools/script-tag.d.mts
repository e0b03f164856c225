export function toScriptTag(version: string, integrity: string): string;
export function withScriptTag(readme: string, version: string, integrity: string): Promise<string>;
export function withReleases(guide: string, version: string, integrity: string): string;
