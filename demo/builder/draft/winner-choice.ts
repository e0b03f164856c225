/** Who wins a row, as a list to choose from says it. */
import type { Json } from './path-edit.js';

/** `open`: nobody has said; `one:<id>`: a contender. */
export type WinnerChoice = 'open' | 'tie' | 'depends' | 'several' | `one:${string}`;

export function toWinnerChoice(winner: Json): WinnerChoice {
  if (winner === 'tie' || winner === 'depends') return winner;
  if (typeof winner === 'string') return `one:${winner}`;
  return Array.isArray(winner) ? 'several' : 'open';
}

/** What a choice makes of the winner before it. */
export function toWinner(choice: WinnerChoice, before: Json): Json {
  if (choice === 'open') return undefined;
  if (choice === 'tie' || choice === 'depends') return choice;
  if (choice !== 'several') return choice.slice('one:'.length);
  if (Array.isArray(before)) return before as Json;
  return toWinnerChoice(before).startsWith('one:') ? [before] : [];
}

/** Ticks one of several winners, or takes the tick away; they stay in the order of the contenders. */
export const toggleWinner = (winners: readonly Json[], id: string, ids: readonly string[]): Json =>
  ids.filter((each) => (each === id ? !winners.includes(each) : winners.includes(each)));
