/** As cdn.ts, for pages that a server has rendered with declarative shadow DOM. */
import './define/hydrate.js';
import './cdn.js';
