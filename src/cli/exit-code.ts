/** What the program says to whoever started it. */
export const ExitCode = { fine: 0, problems: 1, wrongUsage: 2 } as const;
