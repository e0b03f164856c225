import './provider.js';
import { RoleCompare } from '../elements/role-compare/role-compare.js';
import { define } from './define.js';

define('role-compare', RoleCompare);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleCompare } from '../elements/role-compare/role-compare.js';
