import './provider.js';
import { RoleAudience } from '../elements/role-audience/role-audience.js';
import { define } from './define.js';

define('role-audience', RoleAudience);
