import { controlsFor } from '../../model/controls.js';
import { toControlsView, type ContendersControlView } from '../../model/controls-view.js';
import type { Comparison } from '../../model/schema.js';
import type { TableView } from '../../model/table-view.js';
import { attributes, markup, type Html } from '../html.js';
import type { LightOptions } from './light-options.js';

/** The room for the reader's controls: they come with the script, and move nothing. */
export function renderControlsRoom(comparison: Comparison, table: TableView, options: LightOptions): Html | undefined {
  const { isUpgraded, layout, onlyDifferences = false } = options;
  const controls = controlsFor(options.controls ?? '', layout, comparison);
  if (!isUpgraded || controls.length === 0) return undefined;
  const choice = { differences: onlyDifferences, contenders: options.contenders };
  const { differences, contenders, copy } = toControlsView({ comparison, table, choice, controls, wording: options });
  return markup`<div class="role-controls" aria-hidden="true"><div class="controls ${layout}">${
    differences &&
    markup`<label><input type="checkbox" disabled>${differences.label}</label> <output class="count">${differences.count}</output>`
  }${contenders && renderContenders(contenders)}${
    copy.length > 0 &&
    markup`<span class="group copy">${copy.map(({ label }) => renderButton(label))}<output class="count"></output></span>`
  }</div></div>`;
}

const renderContenders = ({ picks, swap, label, options }: ContendersControlView): Html =>
  markup`<span class="group${picks.length > 0 && ' picks'}">${picks.map(
    (pick) =>
      markup`<label><span>${pick.label}</span><select disabled>${pick.options.map(
        ({ name, selected }) => markup`<option${attributes({ selected })}>${name}</option>`,
      )}</select></label>`,
  )}${renderButton(swap)}</span>${
    options.length > 0 &&
    markup`<fieldset class="group options"><legend>${label}</legend>${options.map(
      ({ name }) => markup`<label><input type="checkbox" disabled>${name}</label>`,
    )}</fieldset>`
  }`;

const renderButton = (label: string): Html => markup`<button type="button" disabled>${label}</button>`;
