import './provider.js';
import { RoleCta } from '../elements/role-cta/role-cta.js';
import { define } from './define.js';

define('role-cta', RoleCta);
