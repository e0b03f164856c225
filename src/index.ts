/** Classes, model and types. Nothing is registered: import `role-compare/define/…` for that. */
export { RoleAudience } from './elements/role-audience/role-audience.js';
export { RoleCompare } from './elements/role-compare/role-compare.js';
export { RoleCta } from './elements/role-cta/role-cta.js';
export { RoleFaq } from './elements/role-faq/role-faq.js';
export { RoleFit } from './elements/role-fit/role-fit.js';
export { RoleIntro } from './elements/role-intro/role-intro.js';
export { RolePage } from './elements/role-page/role-page.js';
export { RoleSources } from './elements/role-sources/role-sources.js';
export { RoleTally } from './elements/role-tally/role-tally.js';
export * from './model/index.js';
