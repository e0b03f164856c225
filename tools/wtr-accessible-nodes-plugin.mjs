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

/** WebDriver BiDi finds nodes by role; which of them an element is, tells the element itself. */
async function askBidi(page, { selector, roles }) {
  const nodes = [];
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
  for (const root of (await roots.getProperties()).values()) {
    for (const role of roles) {
      for (const handle of (await root.asElement()?.$$(`aria/[role="${role}"]`)) ?? []) {
        const place = await page.evaluate((list, element) => list.indexOf(element), order, handle);
        if (place >= 0) nodes.push({ place, role });
      }
    }
  }
  return nodes.sort((a, b) => a.place - b.place).map(({ role }) => ({ role }));
}

async function askWebDriver(driver, selector) {
  const nodes = [];
  for (const element of await driver.execute(`return (${findDeep})(${JSON.stringify(selector)})`)) {
    const reference = Object.values(element)[0];
    nodes.push({
      role: await driver.getElementComputedRole(reference),
      name: await driver.getElementComputedLabel(reference),
    });
  }
  return nodes;
}
