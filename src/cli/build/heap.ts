/**
 * How much of a thread's heap may be new: little, because next to nothing of a page lives longer than it. A program
 * can't choose that for the thread that it begins in, so a build has one of its own (docs/adr/0021-builds-in-threads.md).
 */
export const HEAP = { maxYoungGenerationSizeMb: 4 };
