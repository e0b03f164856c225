import './provider.js';
import { RoleCompare } from '../elements/role-compare/role-compare.js';
import { define } from './define.js';

define('role-compare', RoleCompare);
