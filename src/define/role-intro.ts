import './provider.js';
import { RoleIntro } from '../elements/role-intro/role-intro.js';
import { define } from './define.js';

define('role-intro', RoleIntro);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleIntro } from '../elements/role-intro/role-intro.js';
