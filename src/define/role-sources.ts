import './provider.js';
import { RoleSources } from '../elements/role-sources/role-sources.js';
import { define } from './define.js';

define('role-sources', RoleSources);
