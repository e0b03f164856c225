import './provider.js';
import { RoleAudience } from '../elements/role-audience/role-audience.js';
import { define } from './define.js';

define('role-audience', RoleAudience);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleAudience } from '../elements/role-audience/role-audience.js';
