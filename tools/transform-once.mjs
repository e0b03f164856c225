/** Several bundles are made of the same modules: what a plugin makes of the text of one, it makes once. */
export function transformOnce(plugin) {
  const made = new Map();
  return {
    ...plugin,
    transform(code, id) {
      const key = `${id}\n${code}`;
      if (!made.has(key)) made.set(key, plugin.transform.call(this, code, id));
      return made.get(key);
    },
  };
}
