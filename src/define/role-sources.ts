import './provider.js';
import { RoleSources } from '../elements/role-sources/role-sources.js';
import { define } from './define.js';

define('role-sources', RoleSources);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleSources } from '../elements/role-sources/role-sources.js';
