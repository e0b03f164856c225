import './provider.js';
import { RoleFaq } from '../elements/role-faq/role-faq.js';
import { define } from './define.js';

define('role-faq', RoleFaq);
