import './provider.js';
import { RoleCta } from '../elements/role-cta/role-cta.js';
import { define } from './define.js';

define('role-cta', RoleCta);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleCta } from '../elements/role-cta/role-cta.js';
