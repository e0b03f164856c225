/** What `npm run build` has made of the server room, with the types of its source. */
import type * as Server from '../../src/server.js';

const file = new URL('../../dist/server.js', import.meta.url).href;

export const built = (await import(/* @vite-ignore */ file)) as typeof Server;
