// Without the rest of the page: whoever listens to a page needs its provider defined first, or asks in vain.
import { hasRoleElements, RolePage } from '../elements/role-page/role-page.js';
import { isServer } from '../sources/is-server.js';
import { define } from './define.js';
import { tellOnce } from './tell-once.js';

const tell = tellOnce('<role-page> shows nothing without define/role-page.js, or role-… elements inside it.');
RolePage.renderSections ??= (page) => {
  if (isServer) return;
  // A framework may put elements into it a moment later.
  setTimeout(() => {
    if (page.isConnected && !hasRoleElements(page)) tell();
  });
};
define('role-page', RolePage);
