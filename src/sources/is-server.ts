import { isServer as isLitForServers } from 'lit';

/** Test runners bring a document to Node, and get the Lit that is made for servers. */
export const isServer = isLitForServers && !globalThis.document;
