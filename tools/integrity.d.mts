export function toIntegrity(content: string | Uint8Array): string;
export function integrityOf(folder: string): Readonly<Record<string, string>>;
