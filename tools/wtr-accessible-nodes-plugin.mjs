/**
 * An `accessible-nodes` command: the roles and names that an engine hands to assistive technology for the
 * elements that match a selector, through shadow roots, in document order. Each engine is asked its own way.
 */
export const accessibleNodesPlugin = () => ({
  name: 'accessible-nodes',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessible-nodes') return undefined;
    const { browser, id } = session;
    if (browser.type === 'webdriver') return askWebDriver(browser.driver, payload.selector);
    const page = browser.getPage(id);
    const isFirefox = (await page.browser().version()).startsWith('firefox');
    return isFirefox ? askBidi(page, payload) : askDevTools(page, payload.selector);
  },
});

/** Runs in the page. */
function findDeep(selector) {
  const found = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return found;
}

async function askDevTools(page, selector) {
  const devtools = await page.createCDPSession();
  try {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: `(${findDeep})(${JSON.stringify(selector)})`,
    });
    const { result: entries } = await devtools.send('Runtime.getProperties', {
      objectId: result.objectId,
      ownProperties: true,
    });
    const nodes = [];
    for (const { name, value } of entries) {
      if (!/^\d+$/.test(name)) continue;
      const tree = await devtools.send('Accessibility.getPartialAXTree', {
        objectId: value.objectId,
        fetchRelatives: false,
      });
      const [node] = tree.nodes;
      if (!node.ignored) nodes.push({ role: node.role.value, name: node.name?.value ?? '' });
    }
    return nodes;
  } finally {
    await devtools.detach();
  }
}

/**
 * WebDriver BiDi hands out neither roles nor names, but finds nodes by both: so it is asked for those that are
 * expected, and the element itself tells which one was found. https://github.com/w3c/webdriver-bidi/issues/443
 */
async function askBidi(page, { selector, roles, names = [] }) {
  const nodes = new Map();
  const roots = await page.evaluateHandle(() => {
    const found = [document];
    const visit = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) {
          found.push(element.shadowRoot);
          visit(element.shadowRoot);
        }
      }
    };
    visit(document);
    return found;
  });
  const order = await page.evaluateHandle(findDeep, selector);
  const places = async (root, query) => {
    const handles = (await root.asElement()?.$$(query)) ?? [];
    return Promise.all(handles.map((handle) => page.evaluate((list, element) => list.indexOf(element), order, handle)));
  };
  for (const root of (await roots.getProperties()).values()) {
    for (const role of roles) {
      for (const place of await places(root, `aria/[role="${role}"]`)) nodes.set(place, { role, name: '' });
      for (const name of names) {
        for (const place of await places(root, `aria/${name}[role="${role}"]`)) nodes.set(place, { role, name });
      }
    }
  }
  nodes.delete(-1);
  return [...nodes].sort(([a], [b]) => a - b).map(([, node]) => node);
}

const CELLS = ['cell', 'columnheader', 'rowheader'];

/**
 * WebKitGTK's driver answers for what is not rendered, too, which is left out, and has no label for cells: whether they
 * are named by what they hold is open (https://github.com/w3c/accname/issues/22), and there it is their words.
 */
async function askWebDriver(driver, selector) {
  const nodes = [];
  const find = `(${findDeep})(${JSON.stringify(selector)}).filter((element) => element.checkVisibility())`;
  const words = await driver.execute(
    `return ${find}.map(({ textContent }) => textContent.replace(/\\s+/g, ' ').trim())`,
  );
  for (const [index, element] of (await driver.execute(`return ${find}`)).entries()) {
    const reference = Object.values(element)[0];
    const role = await driver.getElementComputedRole(reference);
    const label = await driver.getElementComputedLabel(reference);
    nodes.push({ role, name: label || (CELLS.includes(role) ? words[index] : '') });
  }
  return nodes;
}
