import './provider.js';
import { RoleTally } from '../elements/role-tally/role-tally.js';
import { define } from './define.js';

define('role-tally', RoleTally);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleTally } from '../elements/role-tally/role-tally.js';
