/**
 * Keeps what a reader has done to a root that came without its script, and hands back what tells the element, once it
 * is there to hear of it: a script may come long after the page.
 */
export function keepEarlyInput(root: ParentNode): () => Promise<void> {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(
    ({ checked, defaultChecked }) => checked !== defaultChecked,
  );
  const fields = [
    ...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type="checkbox"]), select'),
  ]
    .map((field) => ({ field, value: field.value }))
    .filter(({ field, value }) => value !== firstValueOf(field));
  return async () => {
    // Rows follow the heading of their group when it says that it was closed.
    for (const closed of root.querySelectorAll('.group details:not([open])')) closed.dispatchEvent(new Event('toggle'));
    for (const box of boxes) {
      box.checked = box.defaultChecked;
      box.click();
      await whenRendered();
    }
    for (const { field, value } of fields) {
      field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      await whenRendered();
    }
  };
}

const firstValueOf = (field: HTMLInputElement | HTMLSelectElement): string | undefined =>
  'defaultValue' in field ? field.defaultValue : [...field.options].find((each) => each.defaultSelected)?.value;

/** What is done next is done to what came of this: it may have closed a box, or filled a list anew. */
const whenRendered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
