/** Runs in a page: looks at everything that the elements draw, through their shadow roots, as it was computed. */
export const AUDIT = `
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  /** Any colour a style may hold, as red, green, blue (0 to 255) and opacity (0 to 1). */
  const toRgba = (color) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#000';
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [r2, g2, b2]) => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
  const luminance = (rgb) => {
    const [r, g, b] = rgb.slice(0, 3).map((part) => { const c = part / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05); };
  /** \`Canvas\` as the page's own color-scheme has it: a canvas to draw on knows no scheme. */
  const canvasColor = () => {
    const probe = document.documentElement.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'Canvas';
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  };
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);
  /** What stands behind an element, all layers on top of each other; the canvas of the page is last. */
  const behind = (element) => {
    const layers = [];
    for (let each = element; each; each = parentOf(each)) {
      const color = toRgba(getComputedStyle(each).backgroundColor);
      if (color[3] > 0) layers.push(color);
      if (color[3] === 1) break;
    }
    const canvas = toRgba(canvasColor());
    return layers.reduceRight((below, layer) => over(layer, below), canvas);
  };
  window.everything = (root = document.querySelector('main')) => {
    const found = [];
    const visit = (node) => { for (const each of node.children) { found.push(each); if (each.shadowRoot) visit(each.shadowRoot); visit(each); } };
    visit(root);
    return found.filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }));
  };
  const isHidden = (element) => { for (let each = element; each; each = parentOf(each)) if (each.classList.contains('visually-hidden')) return true; return false; };
  window.nameOf = (element) => {
    const host = element.getRootNode().host?.localName ?? '';
    const [part] = [element.getAttribute('part'), element.closest('[part]')?.getAttribute('part'), element.className.baseVal ?? element.className].filter(Boolean);
    return [host, element.localName, part].filter(Boolean).join(' ');
  };
  /** Texts and graphics with too little contrast; and how many pairs were looked at. */
  window.lookAtContrast = () => {
    const pairs = new Map();
    const add = (what, element, color, background, least) => {
      const value = ratio(over(toRgba(color), background), background);
      const name = what + ': ' + nameOf(element);
      if (!(pairs.get(name)?.value <= value)) pairs.set(name, { name, value: Math.round(value * 100) / 100, least, text: element.textContent.trim().slice(0, 30) });
    };
    for (const element of everything()) {
      const style = getComputedStyle(element);
      if (isHidden(element)) continue;
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      const size = parseFloat(style.fontSize);
      if (hasText) add('text', element, style.color, behind(element), size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5);
      // What nobody has won is the empty part of a bar.
      if (element instanceof SVGGeometryElement && !element.matches('.unwon') && element.getBoundingClientRect().width > 0) {
        const background = behind(element);
        const paint = style.stroke !== 'none' && parseFloat(style.strokeWidth) > 0 ? style.stroke : style.fill;
        if (paint !== 'none') add('graphic', element, paint, background, 3);
      }
      if (element.matches('input[placeholder]')) add('placeholder', element, getComputedStyle(element, '::placeholder').color, behind(element), 4.5);
      if (element.matches('input[type=search], select')) add('border', element, style.borderTopColor, behind(parentOf(element)), 3);
    }
    return [...pairs.values()];
  };
  window.contrastOfFocus = (element) => {
    const around = behind(parentOf(element));
    return Math.round(ratio(over(toRgba(getComputedStyle(element).outlineColor), around), around) * 100) / 100;
  };
  window.focusables = () => everything().filter((each) => each.tabIndex >= 0 && (each.matches('a[href], button, input, select, summary, [tabindex="0"]')) && !each.disabled);
`;

/** A pair of colours that meet: the least contrast seen, and what it has to be. */
export interface Pair {
  readonly name: string;
  readonly value: number;
  readonly least: number;
  readonly text: string;
}
