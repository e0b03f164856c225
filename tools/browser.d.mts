export declare const CHROMIUM_FLAGS: string[];
export declare function browserPath(engine: 'chromium' | 'firefox' | 'webkit'): string;
export declare function ensureBrowsers(engines: readonly ('chromium' | 'firefox' | 'webkit')[]): void;
